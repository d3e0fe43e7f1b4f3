package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.text.Clause;
import dev.laut.text.Clause.Mood;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import java.util.List;

/**
 * Reported speech that goes on without a frame: a main clause in Konjunktiv, or "soll" behind a statement. Keeps the
 * last statement while it walks through the sentences.
 */
final class FreeRules {

    static final String KONJUNKTIV = "free-konjunktiv";
    static final String SOLLEN = "free-sollen";

    private final Syntax syntax;
    private Proposal last;
    private int lastSentence = Integer.MIN_VALUE;

    FreeRules(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Reads a sentence in which the other rules found {@code framed}. */
    void read(Sentence sentence, List<Proposal> framed, List<Proposal> found) {
        if (!framed.isEmpty()) {
            last = framed.get(framed.size() - 1);
            lastSentence = sentence.index();
            return;
        }
        Clause main = syntax.mainClause(sentence);
        if (main == null || syntax.quotationIndex(main.verb()) >= 0) {
            return;
        }
        boolean behind = sentence.index() - lastSentence == 1;
        if (main.mood() == Mood.KONJUNKTIV_1 || (main.mood() == Mood.KONJUNKTIV_2 && behind)) {
            add(StatementType.INDIRECT_FREE_INDIRECT, KONJUNKTIV, sentence, found);
        } else if (main.mood() == Mood.SOLLEN && behind) {
            add(StatementType.FREE_INDIRECT, SOLLEN, sentence, found);
        }
    }

    private void add(StatementType type, String rule, Sentence sentence, List<Proposal> found) {
        Proposal proposal = new Proposal(type, rule, -1);
        proposal.content().addRange(sentence.firstToken(), sentence.endToken());
        if (last != null) {
            proposal.carryOn(last);
        }
        found.add(proposal);
        lastSentence = sentence.index();
    }
}
