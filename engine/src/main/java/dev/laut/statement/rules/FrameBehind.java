package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.text.Clause;
import dev.laut.text.Clause.Kind;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The frame is a sentence of its own behind what was said: "Die Brücke wird gesperrt. Das teilte die Stadt am Montag mit."
 * One for each document.
 */
final class FrameBehind {

    static final String NAME = "frame-behind";

    private static final Set<String> POINTERS = Set.of("das", "dies");
    private static final Set<String> VERBS = Set.of(
            "mitteilen",
            "berichten",
            "melden",
            "bekanntgeben",
            "sagen",
            "erklären",
            "schreiben",
            "bestätigen",
            "ankündigen",
            "hervorgehen");

    private static final Set<String> DENIED = Set.of("nicht", "niemand", "ich", "wir", "man", "kaum");

    /** "Das geht aus dem Bericht hervor": the paper stands behind the preposition. */
    private static final String OUT_OF = "aus";

    private final Syntax syntax;
    private final Cues cues;
    private final Subjects subjects;

    FrameBehind(Syntax syntax, Cues cues) {
        this.syntax = syntax;
        this.cues = cues;
        this.subjects = new Subjects(syntax);
    }

    /** Adds the sentences before such frames that nothing else was found in. */
    void add(List<Proposal> found) {
        BitSet taken = new BitSet();
        found.forEach(proposal -> proposal.content().stream().forEach(taken::set));
        List<Sentence> sentences = syntax.document().sentences();
        for (int at = 1; at < sentences.size(); at++) {
            Sentence frame = sentences.get(at);
            Sentence said = sentences.get(at - 1);
            if (points(frame)
                    && frame.segment().equals(said.segment())
                    && isFree(taken, said)
                    && isFree(taken, frame)) {
                proposal(said, frame).ifPresent(found::add);
            }
        }
    }

    private boolean points(Sentence sentence) {
        return sentence.segment().role().isProse()
                && sentence.size() > 2
                && POINTERS.contains(sentence.get(0).lower())
                && syntax.reading(sentence.firstToken() + 1).is(Trait.FINITE);
    }

    private static boolean isFree(BitSet taken, Sentence sentence) {
        int next = taken.nextSetBit(sentence.firstToken());
        return next < 0 || next >= sentence.endToken();
    }

    private Optional<Proposal> proposal(Sentence said, Sentence frame) {
        Clause clause = syntax.clauseAt(frame.firstToken());
        Clause main = syntax.mainClause(said);
        int head = syntax.contentVerb(clause);
        boolean tells = clause.kind() == Kind.VERB_SECOND
                && !isDenied(clause)
                && head >= 0
                && VERBS.contains(syntax.verb(head))
                && main != null
                && main.kind() == Kind.VERB_SECOND
                && syntax.token(said.endToken() - 1).is(".");
        TokenSet speaker = tells ? speaker(clause, head) : new TokenSet();
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        SentenceView view = new SentenceView(syntax, cues, subjects, frame);
        Proposal proposal = new Proposal(StatementType.INDIRECT, NAME, head);
        view.addVerb(proposal.cue(), clause, head);
        proposal.speaker().addAll(speaker);
        proposal.frame().addRange(frame.firstToken(), view.beforeStop(frame.firstToken(), frame.endToken()));
        view.addTrimmed(proposal.content(), said.firstToken(), said.endToken());
        return Optional.of(proposal);
    }

    private boolean isDenied(Clause clause) {
        for (int at = clause.first(); at < clause.end(); at++) {
            if (DENIED.contains(syntax.token(at).lower())) {
                return true;
            }
        }
        return false;
    }

    private TokenSet speaker(Clause clause, int head) {
        if (!syntax.verb(head).equals("hervorgehen")) {
            return subjects.from(clause.verb() + 1, clause.end(), clause.verb());
        }
        for (int at = clause.verb(); at + 1 < clause.end(); at++) {
            int index = syntax.token(at).lower().equals(OUT_OF) ? syntax.chunkIndex(at + 1) : -1;
            if (index >= 0) {
                return TokenSet.of(at + 1, subjects.extended(index, clause.end()));
            }
        }
        return new TokenSet();
    }
}
