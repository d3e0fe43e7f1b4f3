package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.text.Clause;
import java.util.List;

/** A clause with "wie" names the source of the rest: "Wie die Polizei mitteilte, ...". */
final class WieRule implements SentenceRule {

    static final String NAME = "wie";

    @Override
    public void find(SentenceView sentence, List<Proposal> found) {
        for (Clause clause : sentence.clauses()) {
            int head = clause.opener().equals("wie") ? sentence.reportingVerb(clause, true) : -1;
            if (head >= 0 && clause.verb() > clause.first() && !inQuotation(sentence, clause)) {
                found.add(proposal(sentence, clause, head));
            }
        }
    }

    private static boolean inQuotation(SentenceView sentence, Clause clause) {
        return sentence.syntax().quotationIndex(clause.first()) >= 0;
    }

    private static Proposal proposal(SentenceView sentence, Clause clause, int head) {
        Proposal proposal = new Proposal(StatementType.INDIRECT, NAME, head);
        sentence.addVerb(proposal.cue(), clause, head);
        for (int at = clause.first(); at < clause.end(); at++) {
            if (sentence.is(at, "wie") || sentence.is(at, "Wie")) {
                proposal.cue().add(at);
                break;
            }
        }
        proposal.speaker().addAll(sentence.subjects().of(clause));
        int first = clause.first();
        if (sentence.is(first - 1, ",")) {
            first--;
        }
        int end = sentence.beforeStop(first, clause.end());
        proposal.frame().addRange(first, end);
        sentence.addTrimmed(proposal.content(), sentence.first(), first);
        sentence.addTrimmed(proposal.content(), end, sentence.end());
        return proposal;
    }
}
