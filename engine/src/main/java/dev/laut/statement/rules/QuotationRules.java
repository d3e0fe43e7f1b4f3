package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.text.Clause;
import dev.laut.text.Quotation;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import java.util.List;

/** Which quotations are statements, and who made them. */
final class QuotationRules {

    static final String NAME = "quotation";

    /** From this many tokens on, marks included, quoted words are hardly ever a name or irony. */
    private static final int LONG = 8;

    /** Quoted words inside a reported clause are the speaker's own up to this length; longer ones have a verb. */
    private static final int FRAGMENT = 12;

    private final Syntax syntax;
    private final Cues cues;
    private final Subjects subjects;

    QuotationRules(Syntax syntax, Cues cues, Subjects subjects) {
        this.syntax = syntax;
        this.cues = cues;
        this.subjects = subjects;
    }

    /** Adds the direct statements to {@code found}, which holds the others in reading order. */
    void find(List<Proposal> others, List<Proposal> found) {
        int from = 0;
        for (Quotation quotation : syntax.quotations()) {
            while (from < others.size() && others.get(from).content().end() <= quotation.first() - WINDOW) {
                from++;
            }
            read(quotation, others.subList(from, others.size()), found);
        }
    }

    /** How far before a quotation a statement that holds it may end; generous, only bounds the search. */
    private static final int WINDOW = 400;

    private void read(Quotation quotation, List<Proposal> others, List<Proposal> found) {
        Proposal parent = parent(quotation, others);
        boolean verb = hasVerb(quotation);
        boolean fragment = parent != null && quotation.length() <= FRAGMENT && quotation.length() > FRAGMENT / 3;
        if (!verb && quotation.length() < LONG && !fragment) {
            return;
        }
        Proposal proposal = new Proposal(StatementType.DIRECT, NAME, parent == null ? cue(quotation) : parent.head());
        proposal.content().addRange(quotation.first(), quotation.end());
        if (parent != null) {
            proposal.takeRoles(parent);
        } else if (proposal.head() >= 0) {
            addRoles(proposal);
        }
        found.add(proposal);
    }

    private static Proposal parent(Quotation quotation, List<Proposal> others) {
        for (Proposal other : others) {
            if (other.content().isEmpty() || other.content().first() > quotation.first()) {
                return null;
            }
            if (other.type() == StatementType.INDIRECT
                    && other.content().contains(quotation.first())
                    && other.content().contains(quotation.end() - 1)) {
                return other;
            }
        }
        return null;
    }

    private boolean hasVerb(Quotation quotation) {
        for (int at = quotation.first(); at < quotation.end(); at++) {
            if (syntax.reading(at).is(Trait.FINITE_ANY_PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest reporting verb outside: in the clause behind the closing mark, else before the opening one. */
    private int cue(Quotation quotation) {
        if (quotation.end() < syntax.size()) {
            int behind = verbIn(syntax.clauseAt(quotation.end()), quotation);
            int further = syntax.clauseAt(quotation.end()).end();
            if (behind < 0 && syntax.token(quotation.end()).is(",") && further < syntax.size()) {
                behind = verbIn(syntax.clauseAt(further), quotation);
            }
            if (behind >= 0) {
                return behind;
            }
        }
        boolean opens = quotation.first() == 0
                || !sentenceOf(quotation.first() - 1)
                        .segment()
                        .equals(sentenceOf(quotation.first()).segment());
        return opens ? -1 : before(quotation);
    }

    private int before(Quotation quotation) {
        int at = quotation.first() - 1;
        int limit = sentenceOf(at).firstToken();
        while (at >= limit) {
            Clause clause = syntax.clauseAt(at);
            int verb = verbIn(clause, quotation);
            if (verb >= 0) {
                return verb;
            }
            at = clause.first() - 1;
        }
        return -1;
    }

    private int verbIn(Clause clause, Quotation quotation) {
        int verb = syntax.contentVerb(clause);
        boolean outside = verb >= 0 && !quotation.contains(verb) && syntax.quotationIndex(verb) < 0;
        return outside && cues.verb(verb) != CueLexicon.CueClass.NONE ? verb : -1;
    }

    private void addRoles(Proposal proposal) {
        Clause clause = syntax.clauseAt(proposal.head());
        SentenceView sentence = new SentenceView(syntax, cues, subjects, sentenceOf(proposal.head()));
        sentence.addVerb(proposal.cue(), clause, proposal.head());
        proposal.speaker().addAll(subjects.of(clause));
        proposal.speaker().removeAll(proposal.content());
        int end = sentence.beforeStop(clause.first(), clause.end());
        proposal.frame().addRange(sentence.is(clause.first() - 1, ",") ? clause.first() - 1 : clause.first(), end);
        proposal.frame().addAll(proposal.speaker());
        proposal.frame().removeAll(proposal.content());
    }

    private Sentence sentenceOf(int token) {
        return syntax.document().sentenceOf(syntax.token(token));
    }
}
