package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.text.Chunk;
import dev.laut.text.Clause;
import dev.laut.text.Clause.Kind;
import dev.laut.text.Clause.Mood;
import dev.laut.text.Syntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Acts of others that a sentence tells beside a statement: "Die Union fordert Neuwahlen, die FDP lehnt sie ab", "..., die FDP
 * ein Misstrauensvotum", "..., während die FDP davor warnt".
 */
final class ActsBeside {

    static final String NAME = "act-beside";

    /** Open a dependent clause that stands beside the main one and not under it. */
    static final Set<String> OPENERS = Set.of("während", "wohingegen", "wogegen");

    private static final Set<String> OBLIQUE = Set.of("dem", "den", "des", "einem", "einen", "eines");

    /** "während die Union Neuwahlen fordert": a noun without article is read as one with the subject. */
    private static final int SHORTEST_WITH_OBJECT = 3;

    private final Syntax syntax;
    private final Subjects subjects;
    private final ReportedRule acts;

    ActsBeside(Syntax syntax, Subjects subjects, ReportedRule acts) {
        this.syntax = syntax;
        this.subjects = subjects;
        this.acts = acts;
    }

    /** The acts by the clause that tells them, in clauses that tell no statement of {@code those}. */
    Map<Clause, Proposal> of(SentenceView view, List<Proposal> those) {
        those.forEach(proposal -> giveOwnSubject(view, proposal));
        Map<Clause, Proposal> found = new LinkedHashMap<>();
        for (Clause clause : view.clauses()) {
            boolean free = those.stream().noneMatch(proposal -> isIn(clause, proposal.head()));
            if (free && clause.mood() == Mood.OTHER && isToldByOutlet(clause, those)) {
                beside(view, clause)
                        .or(() -> main(view, clause, those))
                        .or(() -> withoutVerb(view, clause, those))
                        .ifPresent(act -> found.put(clause, act));
            }
        }
        return found;
    }

    private static boolean isIn(Clause clause, int token) {
        return token >= clause.first() && token < clause.end();
    }

    /** What hangs on a verb of saying is told by its subject. */
    private boolean isToldByOutlet(Clause clause, List<Proposal> those) {
        return those.stream()
                .filter(proposal -> proposal.content().contains(clause.first()))
                .allMatch(proposal ->
                        proposal.type() == StatementType.REPORTED || SecondFrames.isPhrase(proposal, syntax));
    }

    private Optional<Proposal> beside(SentenceView view, Clause clause) {
        int head =
                clause.kind() == Kind.VERB_LAST && OPENERS.contains(clause.opener()) ? syntax.contentVerb(clause) : -1;
        TokenSet subject = head >= 0 && acts.tells(view, clause, head) ? behindOpener(view, clause) : new TokenSet();
        if (subject.isEmpty() || !acts.isSomebody(view, subject) || subject.end() >= head) {
            return Optional.empty();
        }
        return Optional.of(act(view, subject, head, subject.end(), head));
    }

    /** The first phrase of a clause, unless its article shows that it is no subject: "während der Rechnungshof". */
    private TokenSet behindOpener(SentenceView view, Clause clause) {
        int first = clause.first();
        while (!OPENERS.contains(view.lower(first))) {
            first++;
        }
        int chunk = syntax.chunkIndex(first + 1);
        if (chunk < 0 || OBLIQUE.contains(view.lower(first + 1))) {
            return new TokenSet();
        }
        int end = subjects.extended(chunk, clause.end());
        if (end < clause.verb()) {
            return TokenSet.of(first + 1, end);
        }
        int whole = syntax.chunks().get(chunk).end();
        boolean withObject = whole >= clause.verb() && whole - first > SHORTEST_WITH_OBJECT;
        return TokenSet.of(first + 1, withObject ? whole - 1 : whole);
    }

    /** A main clause behind a comma that tells an act of somebody whom it names. */
    private Optional<Proposal> main(SentenceView view, Clause clause, List<Proposal> those) {
        boolean second = clause.kind() == Kind.VERB_SECOND && isBehind(view, clause, those);
        boolean first = clause.kind() == Kind.VERB_FIRST
                && clause.first() > view.first()
                && OPENERS.contains(syntax.clauseAt(clause.first() - 1).opener());
        return second || first ? acts.proposal(view, clause).map(act -> named(act, clause, view)) : Optional.empty();
    }

    private static Proposal named(Proposal act, Clause clause, SentenceView view) {
        Proposal named = new Proposal(StatementType.REPORTED, NAME, act.head());
        named.speaker().addAll(act.speaker());
        named.content().addRange(clause.first(), view.end());
        return named;
    }

    /** An act has the subject of its own clause, and not that of the clause before. */
    private void giveOwnSubject(SentenceView view, Proposal proposal) {
        boolean act = proposal.type() == StatementType.REPORTED && proposal.head() >= 0;
        Clause clause = act ? syntax.clauseAt(proposal.head()) : null;
        if (clause != null && (proposal.speaker().isEmpty() || isOfAnotherClause(view, proposal, clause))) {
            acts.proposal(view, clause).ifPresent(own -> {
                proposal.speaker().clear();
                proposal.speaker().addAll(own.speaker());
            });
        }
    }

    private static boolean isOfAnotherClause(SentenceView view, Proposal proposal, Clause clause) {
        return clause.kind() == Kind.VERB_SECOND
                && view.is(clause.first() - 1, ",")
                && proposal.speaker().end() <= clause.first();
    }

    /** Whether a main clause stands behind a statement, or opens a sentence that has another behind it. */
    private boolean isBehind(SentenceView view, Clause clause, List<Proposal> those) {
        if (clause.first() == view.first()) {
            return those.stream()
                    .anyMatch(proposal -> proposal.type() == StatementType.REPORTED && proposal.head() >= clause.end());
        }
        int before = clause.first() - 1;
        return (view.is(before, ",") || view.is(before, ";") || view.is(before, "–"))
                && those.stream().anyMatch(proposal -> proposal.head() >= 0 && proposal.head() < clause.first());
    }

    /** "..., die FDP ein Misstrauensvotum": who and what, with the verb of the act before. */
    private Optional<Proposal> withoutVerb(SentenceView view, Clause clause, List<Proposal> those) {
        boolean follows = clause.kind() == Kind.VERBLESS
                && view.is(clause.first() - 1, ",")
                && those.stream()
                        .anyMatch(proposal -> proposal.type() == StatementType.REPORTED
                                && proposal.head() >= 0
                                && proposal.head() < clause.first());
        int who = follows ? syntax.chunkIndex(clause.first()) : -1;
        if (who < 0 || who + 1 >= syntax.chunks().size()) {
            return Optional.empty();
        }
        Chunk subject = syntax.chunks().get(who);
        Chunk object = syntax.chunks().get(who + 1);
        TokenSet speaker = TokenSet.of(subject.first(), subject.end());
        boolean both = object.begin() == subject.end()
                && object.end() <= clause.end()
                && subjects.extended(who, clause.end()) == subject.end()
                && !subject.isGoverned()
                && !object.isGoverned()
                && !OBLIQUE.contains(view.lower(subject.first()))
                && acts.isSomebody(view, speaker);
        return both ? Optional.of(act(view, speaker, -1, subject.end(), clause.end())) : Optional.empty();
    }

    private static Proposal act(SentenceView view, TokenSet speaker, int head, int first, int end) {
        Proposal act = new Proposal(StatementType.REPORTED, NAME, head);
        act.speaker().addAll(speaker);
        view.addTrimmed(act.content(), first, end);
        return act;
    }
}
