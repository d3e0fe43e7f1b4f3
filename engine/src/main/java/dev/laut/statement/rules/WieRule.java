package dev.laut.statement.rules;

import dev.laut.article.Span;
import dev.laut.statement.StatementType;
import dev.laut.statement.rules.CueLexicon.CueClass;
import dev.laut.text.Clause;
import dev.laut.text.Clause.Mood;
import dev.laut.text.Reading.Trait;
import java.util.List;

/** A clause with "wie" names the source of the rest: "Wie die Polizei mitteilte, ...". */
final class WieRule implements SentenceRule {

    static final String NAME = "wie";

    /** The bracket itself and what follows it up to the verb. */
    private static final int BRACKET_CLAUSES = 4;

    @Override
    public void find(SentenceView sentence, List<Proposal> found) {
        List<Clause> clauses = sentence.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = withBracket(sentence, clauses, i);
            int head = clause.opener().equals("wie") ? head(sentence, clause) : -1;
            if (head > clause.first() && !isQuestion(sentence, clause) && !inQuotation(sentence, clause)) {
                found.add(proposal(sentence, clause, head, around(sentence, clauses, i)));
            }
        }
    }

    /** "Wie die Agentur Allied News (AN) am Montag berichtet": a bracket parts the clause from its verb. */
    private static Clause withBracket(SentenceView sentence, List<Clause> clauses, int place) {
        Clause first = clauses.get(place);
        boolean parted = first.opener().equals("wie")
                && first.kind() == Clause.Kind.VERBLESS
                && sentence.is(first.end() - 1, "(");
        for (int next = place + 1; parted && next < Math.min(clauses.size(), place + BRACKET_CLAUSES); next++) {
            Clause last = clauses.get(next);
            int head = sentence.is(last.end() - 1, ",") ? head(sentence, last) : -1;
            if (head >= 0) {
                return new Clause(first.first(), last.end(), Clause.Kind.VERB_LAST, Mood.OTHER, "wie", head);
            }
        }
        return first;
    }

    /** The verb at the clause's end reports; one before it may be a participle that looks finite. */
    private static int head(SentenceView sentence, Clause clause) {
        int last = sentence.beforeStop(clause.first(), clause.end()) - 1;
        while (last > clause.first() && sentence.syntax().token(last).isPunctuation()) {
            last--;
        }
        boolean reports = sentence.cues().verb(last) != CueClass.NONE
                && sentence.reading(last).is(Trait.FINITE);
        return reports ? last : sentence.reportingVerb(clause, true);
    }

    /** "wie wenig man wisse" asks how, and names no source. */
    private static boolean isQuestion(SentenceView sentence, Clause clause) {
        int next = clause.first();
        while (next < clause.end() && !sentence.lower(next).equals("wie")) {
            next++;
        }
        boolean how = next + 1 < clause.end()
                && (sentence.reading(next + 1).is(Trait.ADJECTIVE)
                        || sentence.reading(next + 1).is(Trait.PREPOSITION))
                && !sentence.reading(next + 1).is(Trait.DETERMINER)
                && !sentence.syntax().token(next + 1).isCapitalised();
        boolean asks = next + 1 < clause.end()
                && sentence.reading(next + 1).is(Trait.FINITE)
                && !sentence.syntax().token(next + 1).isCapitalised();
        return how || (asks && isAsked(sentence)) || clause.mood() == Mood.KONJUNKTIV_1;
    }

    private static boolean isAsked(SentenceView sentence) {
        return sentence.is(sentence.end() - 1, "?");
    }

    private static boolean inQuotation(SentenceView sentence, Clause clause) {
        return sentence.syntax().quotationIndex(clause.first()) >= 0;
    }

    /** "Produkte, die, wie sie erläutert, krank machen, ...": the relative clause that it interrupts, else the sentence. */
    private static Span around(SentenceView sentence, List<Clause> clauses, int place) {
        boolean interrupts = place > 0
                && place + 1 < clauses.size()
                && clauses.get(place - 1).opener().equals("R")
                && clauses.get(place - 1).kind() == Clause.Kind.VERBLESS
                && clauses.get(place + 1).verb() >= 0;
        return interrupts
                ? new Span(
                        clauses.get(place - 1).first(), clauses.get(place + 1).end())
                : new Span(sentence.first(), sentence.end());
    }

    private static Proposal proposal(SentenceView sentence, Clause clause, int head, Span around) {
        Proposal proposal = new Proposal(StatementType.INDIRECT, NAME, head);
        if (sentence.syntax().contentVerb(clause) == head) {
            sentence.addVerb(proposal.cue(), clause, head);
        } else {
            proposal.cue().add(head);
        }
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
        sentence.addTrimmed(proposal.content(), around.begin(), first);
        sentence.addTrimmed(proposal.content(), end, around.end());
        return proposal;
    }
}
