package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.text.Clause;
import dev.laut.text.Syntax;
import java.util.Set;

/**
 * Takes the questions that somebody answers out of what is said: "Auf die Frage, ob es um Geld gehe, sagte sie: ...".
 * One for each document.
 */
final class Questions {

    private static final Set<String> NOUNS = Set.of("frage", "fragen", "nachfrage", "nachfragen", "rückfrage");

    /** Between the comma and the noun there may be a genitive: "auf die Frage eines Journalisten, ob". */
    private static final int NOUN_WITHIN = 6;

    private final Syntax syntax;

    Questions(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Shortens an indirect statement by the question that it begins with; may leave it empty. */
    void drop(Proposal proposal) {
        if (proposal.type() != StatementType.INDIRECT || proposal.content().isEmpty()) {
            return;
        }
        int first = proposal.content().first();
        Clause clause = syntax.clauseAt(first);
        boolean phrase = syntax.token(first).lower().equals("auf") && isQuestion(first + 1, first + 3);
        Clause question = phrase && clause.end() < syntax.size() ? syntax.clauseAt(clause.end()) : clause;
        if (!asks(question)) {
            return;
        }
        proposal.content().removeRange(first, question.end());
        if (!proposal.content().isEmpty() && isOneQuotation(proposal.content())) {
            proposal.content().clear();
        }
    }

    /** "ob es um Geld gehe" behind "auf die Frage ...,": what the speaker is asked and does not ask. */
    private boolean asks(Clause clause) {
        int comma = clause.first() - 1;
        if (comma < 2
                || clause.kind() != Clause.Kind.VERB_LAST
                || !GovernedRule.QUESTION_WORDS.contains(
                        syntax.token(clause.first()).lower())
                || !syntax.token(comma).is(",")) {
            return false;
        }
        for (int at = comma - 1; at > 0 && at >= comma - NOUN_WITHIN; at--) {
            if (NOUNS.contains(syntax.token(at).lower())) {
                return isAfterAuf(at);
            }
            if (syntax.token(at).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    private boolean isAfterAuf(int noun) {
        return syntax.token(noun - 1).lower().equals("auf")
                || (noun > 1 && syntax.token(noun - 2).lower().equals("auf"));
    }

    private boolean isQuestion(int begin, int end) {
        for (int at = begin; at < Math.min(end, syntax.size()); at++) {
            if (NOUNS.contains(syntax.token(at).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneQuotation(TokenSet content) {
        return content.stream()
                .filter(at -> !syntax.token(at).isPunctuation())
                .allMatch(at -> syntax.quotationIndex(at) >= 0);
    }
}
