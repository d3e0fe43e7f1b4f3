package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.text.Clause;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;

/**
 * What a speech act that is summed up is about: "vor einer Eskalation" in "Die Ministerin warnte vor einer Eskalation."
 * That is what stands behind the verb and the speaker; all of the sentence where nothing much does.
 */
final class Gist {

    /** Less than this behind the verb is not what it is about: "Mehr Geld forderte die Gewerkschaft." */
    private static final int SHORTEST = 2;

    /** The speaker stands right behind the verb: "Am Montag warnte erneut die Ministerin". */
    private static final int SPEAKER_WITHIN = 3;

    private final Syntax syntax;

    Gist(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Narrows the content of a reported act; leaves other proposals as they are. */
    void narrow(Proposal proposal) {
        boolean told =
                proposal.type() == StatementType.REPORTED && !proposal.rule().equals(PassiveActs.NAME);
        if (!told || proposal.content().isEmpty()) {
            return;
        }
        Sentence sentence =
                syntax.document().sentenceOf(syntax.token(proposal.content().first()));
        Clause clause = proposal.head() < 0 ? syntax.mainClause(sentence) : syntax.clauseAt(proposal.head());
        if (clause == null || clause.verb() < 0 || clause.kind() == Clause.Kind.VERB_LAST) {
            return;
        }
        int first = behindSpeaker(proposal, clause.verb());
        int end = end(proposal, clause.verb());
        boolean noun = end - first == 1
                && syntax.token(first).isCapitalised()
                && syntax.reading(first).is(Trait.NOUN)
                && !proposal.speaker().contains(first);
        if (noun || end - first >= SHORTEST) {
            proposal.content().removeRange(proposal.content().first(), first);
            proposal.content().removeRange(end, proposal.content().end());
        }
    }

    private static int behindSpeaker(Proposal proposal, int verb) {
        TokenSet speaker = proposal.speaker();
        boolean behind = !speaker.isEmpty() && speaker.first() > verb && speaker.first() <= verb + SPEAKER_WITHIN;
        return behind ? speaker.end() : verb + 1;
    }

    /** Before the full stop, and before the verb's particle or second part where it ends the sentence. */
    private int end(Proposal proposal, int verb) {
        int end = proposal.content().end();
        while (end > verb
                && syntax.token(end - 1).isPunctuation()
                && ".!?…".contains(syntax.token(end - 1).form())) {
            end--;
        }
        boolean last = end - 1 == syntax.particle(verb) || end - 1 == proposal.head();
        return last && end - 1 > verb ? end - 1 : end;
    }
}
