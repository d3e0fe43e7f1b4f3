package dev.laut.statement.chain;

import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.lang.de.WordForm;
import dev.laut.statement.Finding;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says whose words are that name nobody, by what stands beside them, where the finder looked further away. Works on the
 * drafts of one article in reading order.
 */
final class Neighbours {

    private static final Set<String> DEFINITE = Set.of("der", "die", "das");

    private final Document document;
    private final SourceReader reader;
    private final BySentence bySentence;
    /** Who was first called by these words. */
    private final Map<List<Span>, Draft> called = new HashMap<>();

    Neighbours(Document document, SourceReader reader, BySentence bySentence) {
        this.document = document;
        this.reader = reader;
        this.bySentence = bySentence;
    }

    void settle(List<Draft> drafts) {
        for (int at = drafts.size() - 1; at >= 0; at--) {
            Draft draft = drafts.get(at);
            if (isFrameless(draft)) {
                Optional<Draft> frame = opensParagraph(draft) ? framedBehind(draft, drafts, at) : Optional.empty();
                frame.or(() -> passedOver(draft)).ifPresent(nearer -> goOn(draft, nearer));
            }
        }
        for (Draft draft : drafts) {
            if (isMessage(draft)) {
                settleMessage(draft);
            }
            sameWords(draft);
        }
    }

    /** The same words for a speaker name the same one, whatever was found out about whom they mean. */
    private void sameWords(Draft draft) {
        List<Span> words = draft.finding().speaker();
        if (words.isEmpty()) {
            return;
        }
        Draft first = called.putIfAbsent(words, draft);
        boolean far = !isNamedHere(draft)
                && draft.finding().frame().isEmpty()
                && draft.inherited().isEmpty();
        if (far && first != null) {
            draft.speakBy(first.speakers());
        }
    }

    private static void goOn(Draft draft, Draft nearer) {
        draft.speakBy(List.of());
        draft.inherit(nearer);
    }

    /** "Sein Anwalt Karl Weber: „...“". */
    private boolean isNamedHere(Draft draft) {
        int sentence = document.sentences().get(draft.sentence()).span().begin();
        return draft.speakers().stream().anyMatch(source -> source.span().begin() >= sentence);
    }

    private boolean isFrameless(Draft draft) {
        Finding finding = draft.finding();
        return !isNamedHere(draft)
                && finding.frame().isEmpty()
                && finding.type() != StatementType.REPORTED
                && (finding.speakerFrom().isPresent() || draft.speakers().isEmpty())
                && draft.enclosing().isEmpty();
    }

    private boolean opensParagraph(Draft draft) {
        Sentence sentence = document.sentences().get(draft.sentence());
        return draft.finding().type() == StatementType.INDIRECT_FREE_INDIRECT
                && (sentence.index() == 0
                        || !document.sentences()
                                .get(sentence.index() - 1)
                                .segment()
                                .equals(sentence.segment()));
    }

    /** "Lange sei die Angst groß gewesen. Am Ende hätten sie gesiegt, sagt der Anwalt.": a paragraph's first frame. */
    private Optional<Draft> framedBehind(Draft draft, List<Draft> drafts, int at) {
        Sentence sentence = document.sentences().get(draft.sentence());
        return drafts.subList(at + 1, drafts.size()).stream()
                .takeWhile(next -> next.sentence() <= draft.sentence() + 1)
                .filter(next -> next.sentence() == draft.sentence() + 1)
                .filter(next ->
                        document.sentences().get(next.sentence()).segment().equals(sentence.segment()))
                .filter(next -> next.finding().type() == StatementType.INDIRECT
                        && !next.speakers().isEmpty()
                        && next.inherited().isEmpty()
                        && !next.finding().frame().isEmpty()
                        && next.finding().content().get(0).begin()
                                < next.finding().frame().get(0).begin())
                .findFirst();
    }

    /** The nearest one between a statement and whom the finder thinks that it goes on with, whose speaker it missed. */
    private Optional<Draft> passedOver(Draft draft) {
        int from = draft.inherited().map(Draft::sentence).orElse(draft.sentence());
        return bySentence.within(Math.max(from + 1, draft.sentence() - Speaking.REACH), draft.sentence()).stream()
                .filter(other -> other.enclosing().isEmpty() && (isMissed(other) || isJustBefore(other, draft)))
                .reduce((first, second) -> second);
    }

    private static boolean isMissed(Draft other) {
        return other.finding().speaker().isEmpty()
                && !other.speakers().isEmpty()
                && other.inherited().isEmpty();
    }

    private boolean isJustBefore(Draft other, Draft draft) {
        return other.sentence() == draft.sentence() - 1 && isFrameless(other);
    }

    /** "Der Vorwurf lautete: ...", "Das Fazit zu den Geräten: „...“": words for words, and nobody whose they are. */
    private boolean isMessage(Draft draft) {
        if (draft.enclosing().isPresent() || draft.finding().type() == StatementType.REPORTED) {
            return false;
        }
        Sentence sentence = document.sentences().get(draft.sentence());
        boolean noun = sentence.size() > 3
                && DEFINITE.contains(sentence.get(0).lower())
                && reader.isVerdict(sentence.get(1).word());
        if (!noun || !leadsIn(draft.finding(), sentence.get(1))) {
            return false;
        }
        WordForm next = sentence.get(2).word();
        return sentence.get(2).is(":")
                || next.isFiniteThirdPerson()
                || next.lower().startsWith("zu");
    }

    private boolean leadsIn(Finding finding, Token noun) {
        int first = document.tokenAt(finding.content().get(0).begin());
        boolean colon = first > 0 && document.tokens().get(first - 1).is(":");
        return noun.end() <= finding.content().get(0).begin() && (colon || finding.frames(noun.begin()));
    }

    /** Whoever spoke in the sentence before, else whom the sentences before are about. */
    private void settleMessage(Draft draft) {
        Optional<Draft> spoken = bySentence.in(draft.sentence() - 1).stream()
                .filter(other -> other.enclosing().isEmpty())
                .filter(other ->
                        !other.speakers().isEmpty() || other.inherited().isPresent())
                .reduce((first, second) -> second);
        if (spoken.isPresent()) {
            goOn(draft, spoken.get());
            return;
        }
        told(draft).ifPresent(source -> {
            draft.leave();
            draft.speakBy(List.of(source));
        });
    }

    /** The nearest subject who can say something, in the sentences before of the same paragraph. */
    private Optional<Source> told(Draft draft) {
        Segment paragraph = document.sentences().get(draft.sentence()).segment();
        for (int at = draft.sentence() - 1; at >= Math.max(0, draft.sentence() - Speaking.REACH); at--) {
            Sentence before = document.sentences().get(at);
            if (!before.segment().equals(paragraph)) {
                return Optional.empty();
            }
            Optional<Source> subject = reader.subject(before.firstToken(), before.endToken());
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }
}
