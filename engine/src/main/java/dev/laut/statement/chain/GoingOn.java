package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.lang.de.WordForm;
import dev.laut.statement.Finding;
import dev.laut.statement.Hop;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which statement one without a source of its own goes on with. Works on the drafts of one article. */
final class GoingOn {

    private static final Set<String> PLURALS = Set.of("die", "viele", "alle", "manche", "diese", "keine", "einige");

    /** How many sentences a speaker is carried on over words that name nobody. */
    static final int MEMORY = 6;

    private final Document document;
    private final SourceReader reader;
    private final Speaking speaking;
    private final BySentence bySentence;

    GoingOn(Document document, SourceReader reader, Speaking speaking, BySentence bySentence) {
        this.document = document;
        this.reader = reader;
        this.speaking = speaking;
        this.bySentence = bySentence;
    }

    /** The nearest statement of an earlier sentence that has a source; the one directly before where none has. */
    Optional<Draft> before(Draft draft) {
        Optional<Draft> sourced = bySentence.within(draft.sentence() - MEMORY, draft.sentence()).stream()
                .filter(other -> other.enclosing().isEmpty() && isSourced(other))
                .max(Comparator.comparingInt(Draft::sentence));
        return sourced.or(() -> bySentence.before(draft.sentence()));
    }

    private static boolean isSourced(Draft draft) {
        return !draft.speakers().isEmpty()
                || !draft.front().isEmpty()
                || draft.inherited().isPresent();
    }

    /** Speech without a frame of its own, or with one in Konjunktiv, carries the statement before it on. */
    void inheritFreely(Draft draft) {
        boolean silent = draft.inherited().filter(GoingOn::isSourced).isEmpty();
        if (silent && draft.speakers().isEmpty() && goesOn(draft.finding())) {
            before(draft).ifPresent(draft::inherit);
        }
    }

    /**
     * A quotation that stands for itself belongs to who spoke in the sentence before, else to whom that sentence is
     * about: "Der Chemiker Lund ist zufrieden. „Es hat geklappt.“"
     */
    void attributeLoneSpeech(Draft draft) {
        boolean lone = draft.speakers().isEmpty()
                && draft.inherited().isEmpty()
                && draft.enclosing().isEmpty()
                && (draft.finding().cue().isEmpty() || speaking.anaphora().isPronoun(draft.finding()))
                && draft.finding().type() != StatementType.REPORTED;
        if (!lone || draft.sentence() == 0 || !isProse(draft)) {
            return;
        }
        Optional<Draft> spoken = bySentence.within(draft.sentence() - Speaking.REACH, draft.sentence()).stream()
                .filter(other -> lastSentence(other) == draft.sentence() - 1)
                .filter(other -> other.enclosing().isEmpty() && isSourced(other))
                .reduce((first, second) -> second);
        if (spoken.isPresent()) {
            draft.inherit(spoken.get());
        } else {
            Sentence before = document.sentences().get(draft.sentence() - 1);
            Optional<Source> person = reader.subject(before.firstToken(), before.endToken())
                    .filter(Anaphora::isPerson)
                    .filter(this::isOne);
            if (person.isPresent()) {
                draft.speakBy(List.of(person.get()));
            } else {
                before(draft).ifPresent(draft::inherit);
            }
        }
    }

    /** "Die Menschen" are too many to say one thing; "ein Anwohner" and "Karl Weber" may. */
    private boolean isOne(Source source) {
        Token first = document.tokens().get(document.tokenAt(source.span().begin()));
        return source.role() == Hop.Role.PERSON || !PLURALS.contains(first.lower());
    }

    /** The sentence that a statement ends in. */
    int lastSentence(Draft draft) {
        int end = Span.cover(draft.finding().content()).end();
        int last = document.sentenceOf(document.tokens().get(document.tokenAt(end - 1)))
                .index();
        return Math.max(last, draft.sentence());
    }

    private boolean isProse(Draft draft) {
        return document.sentences().get(draft.sentence()).segment().role().isProse();
    }

    private boolean goesOn(Finding finding) {
        boolean free =
                finding.type() == StatementType.INDIRECT_FREE_INDIRECT || finding.type() == StatementType.FREE_INDIRECT;
        return (free && finding.frame().isEmpty())
                || finding.cue().stream().anyMatch(this::isKonjunktiv)
                || finding.cue().stream().anyMatch(speaking.frames()::isReading)
                || finding.speaker().stream().anyMatch(this::isMessage);
    }

    /** "so die Warnung": who warned was told before. */
    private boolean isMessage(Span speaker) {
        return reader.isMessage(document.tokenAt(speaker.begin()), document.tokenAt(speaker.end() - 1) + 1);
    }

    /** "gehe hervor": the frame itself is somebody's words. */
    private boolean isKonjunktiv(Span cue) {
        WordForm word = document.tokens().get(document.tokenAt(cue.begin())).word();
        return word.isThirdPerson(VerbForm.KONJUNKTIV_1)
                && !word.isThirdPerson(VerbForm.PRESENT)
                && !word.isThirdPerson(VerbForm.PRETERITE);
    }
}
