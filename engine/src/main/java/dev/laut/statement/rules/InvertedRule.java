package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.statement.rules.CueLexicon.CueClass;
import dev.laut.text.Clause;
import dev.laut.text.Clause.Kind;
import dev.laut.text.Clause.Mood;
import java.util.List;
import java.util.Set;

/** The frame follows its content: "Die Lage sei ernst, sagte der Minister." */
final class InvertedRule implements SentenceRule {

    static final String NAME = "inverted";

    /** Who begins so speaks in words that the readings of the third person miss: "Ich bin müde, sagt sie." */
    private static final Set<String> SPEAKERS = Set.of("ich", "wir");

    @Override
    public void find(SentenceView sentence, List<Proposal> found) {
        List<Clause> clauses = sentence.clauses();
        for (int i = 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            int head = clause.kind() == Kind.VERB_FIRST ? sentence.reportingVerb(clause, true) : -1;
            boolean opens =
                    head >= 0 && sentence.is(clause.first() - 1, ",") && clause.verb() == firstWord(sentence, clause);
            if (opens && isSaid(sentence, clauses.subList(0, i), head)) {
                found.add(proposal(sentence, clauses, i, head));
                return;
            }
        }
    }

    /**
     * Whether these clauses are said by the verb behind them: an apposition or a "Nachdem ..." is not. What stands in
     * the indicative needs a verb that says and nothing else.
     */
    private static boolean isSaid(SentenceView sentence, List<Clause> clauses, int head) {
        if (clauses.stream().anyMatch(clause -> clause.mood() == Mood.KONJUNKTIV_1 && !isOfNoun(clauses, clause))) {
            return true;
        }
        if (sentence.syntax().quotationIndex(clauses.get(0).first()) >= 0) {
            return true;
        }
        Clause first = clauses.get(0);
        boolean own = SPEAKERS.contains(sentence.lower(first.first()));
        boolean whole = first.kind() != Kind.VERB_LAST
                && first.kind() != Kind.VERBLESS
                && clauses.stream().anyMatch(clause -> clause.isMain() || clause.kind() == Kind.UNSURE);
        return (own || whole)
                && sentence.cues().verb(head) == CueClass.SAY
                && sentence.cues().isStrong(head);
    }

    /** "Zur Ankündigung, dass er komme, sagte sie ...": what the noun announces, and not what she says. */
    private static boolean isOfNoun(List<Clause> clauses, Clause clause) {
        return clauses.get(0).kind() == Kind.VERBLESS && clause.opener().equals("dass");
    }

    private static int firstWord(SentenceView sentence, Clause clause) {
        int at = clause.first();
        while (at < clause.end() && sentence.syntax().token(at).isPunctuation()) {
            at++;
        }
        return at;
    }

    private static Proposal proposal(SentenceView sentence, List<Clause> clauses, int place, int head) {
        Clause clause = clauses.get(place);
        Proposal proposal = new Proposal(StatementType.INDIRECT, NAME, head);
        sentence.addVerb(proposal.cue(), clause, head);
        proposal.speaker().addAll(sentence.subjects().of(clause));
        int first = clause.first() - 1;
        int goesOn = contentAfter(clauses, place);
        int end = goesOn < 0 ? sentence.end() : goesOn;
        proposal.frame().addRange(first, sentence.beforeStop(first, end));
        sentence.addTrimmed(proposal.content(), sentence.first(), first);
        if (goesOn >= 0) {
            sentence.addTrimmed(proposal.content(), goesOn, sentence.end());
        }
        return proposal;
    }

    /** Where the content goes on behind the frame: a clause in Konjunktiv or a "dass"; -1 when it does not. */
    private static int contentAfter(List<Clause> clauses, int place) {
        for (int i = place + 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean konjunktiv = clause.isKonjunktiv() && !clause.opener().equals("R");
            if (konjunktiv || clause.opener().equals("dass")) {
                return clause.first();
            }
        }
        return -1;
    }
}
