package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.statement.rules.CueLexicon.CueClass;
import dev.laut.text.Clause;
import dev.laut.text.Syntax;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who speaks in what somebody else is the source of: "Laut der Zeitung sagte Beck, sie werde verkaufen" are her
 * words, and the paper passed them on. One for each document.
 */
final class Retelling {

    static final String NAME = "retold";

    private static final Set<CueClass> SPOKEN = Set.of(CueClass.SAY, CueClass.CLAIM, CueClass.DEMAND, CueClass.PROMISE);
    private static final Set<String> OPENINGS = Set.of("laut", "nach", "wie", "zufolge");

    private final Syntax syntax;
    private final Cues cues;
    private final Subjects subjects;

    Retelling(Syntax syntax, Cues cues) {
        this.syntax = syntax;
        this.cues = cues;
        this.subjects = new Subjects(syntax);
    }

    /** What is said in the content of this proposal; empty where nobody speaks there. */
    Optional<Proposal> read(Proposal proposal) {
        boolean phrase = proposal.type() == StatementType.INDIRECT
                && proposal.head() >= 0
                && !proposal.content().isEmpty()
                && OPENINGS.contains(syntax.token(proposal.head()).lower());
        int verb = phrase ? proposal.content().first() : -1;
        Clause clause = verb < 0 ? null : syntax.clauseAt(verb);
        boolean says = clause != null
                && clause.verb() == verb
                && syntax.contentVerb(clause) == verb
                && SPOKEN.contains(cues.verb(verb))
                && cues.isStrong(verb);
        TokenSet speaker = says ? subjects.from(verb + 1, clause.end(), verb) : new TokenSet();
        if (speaker.isEmpty() || speaker.first() != verb + 1) {
            return Optional.empty();
        }
        Proposal retold = new Proposal(StatementType.INDIRECT, NAME, verb);
        retold.cue().add(verb);
        retold.speaker().addAll(speaker);
        retold.frame().addAll(proposal.frame());
        retold.frame().addRange(verb, speaker.end());
        retold.content().addRange(speaker.end(), proposal.content().end());
        while (!retold.content().isEmpty()
                && syntax.token(retold.content().first()).isPunctuation()
                && ",:".contains(syntax.token(retold.content().first()).form())) {
            int mark = retold.content().first();
            retold.content().removeRange(mark, mark + 1);
        }
        return retold.content().isEmpty() ? Optional.empty() : Optional.of(retold);
    }
}
