package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.statement.rules.CueLexicon.CueClass;
import dev.laut.text.Clause;
import java.util.List;
import java.util.Set;

/** A speech act summed up in a main clause: "Die Opposition kritisierte den Plan." */
final class ReportedRule implements SentenceRule {

    static final String NAME = "reported";

    /** Verbs that with a noun phrase alone tell of a speech act. */
    private static final Set<String> VERBS = Set.of(
            "kritisieren",
            "fordern",
            "ablehnen",
            "verurteilen",
            "begrüßen",
            "bestreiten",
            "dementieren",
            "bestätigen",
            "ankündigen",
            "plädieren",
            "appellieren",
            "warnen",
            "loben",
            "bedauern",
            "zurückweisen",
            "verlangen",
            "bezeichnen",
            "würdigen",
            "aufrufen",
            "auffordern",
            "befürworten",
            "rügen",
            "mahnen",
            "bemängeln",
            "beklagen");

    @Override
    public void find(SentenceView sentence, List<Proposal> found) {
        Clause main = sentence.clauses().get(0);
        int head = main.isMain() && found.isEmpty() ? sentence.reportingVerb(main, true) : -1;
        if (head < 0
                || !VERBS.contains(sentence.syntax().verb(head))
                || sentence.cues().verb(head) == CueClass.NONE) {
            return;
        }
        Proposal proposal = new Proposal(StatementType.REPORTED, NAME, head);
        proposal.speaker().addAll(sentence.subjects().of(main));
        if (!proposal.speaker().isEmpty()) {
            proposal.content().addRange(sentence.first(), sentence.end());
            found.add(proposal);
        }
    }
}
