package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.text.Clause;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Acts told in the passive by whom they are: "Der Entwurf wurde von der Opposition als „Mogelpackung“ bezeichnet." */
final class PassiveActs {

    static final String NAME = "passive-act";

    private static final Set<String> AGENTS = Set.of("von", "vom", "seitens");

    private final Syntax syntax;
    private final Cues cues;
    private final Subjects subjects;
    private final ReportedRule acts;

    PassiveActs(Syntax syntax, Cues cues, Subjects subjects, ReportedRule acts) {
        this.syntax = syntax;
        this.cues = cues;
        this.subjects = subjects;
        this.acts = acts;
    }

    /** Adds those of sentences in which nothing but quoted words was found. */
    void add(List<Proposal> found) {
        found.forEach(this::giveAgent);
        BitSet taken = new BitSet();
        found.stream()
                .filter(proposal -> proposal.type() != StatementType.DIRECT)
                .forEach(proposal -> proposal.content().stream().forEach(taken::set));
        for (Sentence sentence : syntax.document().sentences()) {
            int next = taken.nextSetBit(sentence.firstToken());
            if (sentence.segment().role().isProse() && (next < 0 || next >= sentence.endToken())) {
                SentenceView view = new SentenceView(syntax, cues, subjects, sentence);
                view.clauses().stream()
                        .flatMap(clause -> act(view, clause).stream())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
    }

    /** "Von der Regierung wird ihr vorgeworfen, ...": whoever is named behind "von" says it. */
    private void giveAgent(Proposal proposal) {
        boolean open = proposal.type() == StatementType.INDIRECT
                && proposal.head() >= 0
                && proposal.speaker().isEmpty();
        Clause clause = open ? syntax.clauseAt(proposal.head()) : null;
        if (clause == null) {
            return;
        }
        SentenceView view =
                new SentenceView(syntax, cues, subjects, syntax.document().sentenceOf(syntax.token(proposal.head())));
        int agent = ReportedRule.isPassive(view, clause, proposal.head()) ? agent(view, clause) : -1;
        if (agent >= 0) {
            addAgent(proposal, agent, clause);
        }
    }

    private Optional<Proposal> act(SentenceView view, Clause clause) {
        int head = clause.isMain() ? syntax.contentVerb(clause) : -1;
        boolean told = head >= 0 && acts.sumsUp(view, clause, head) && ReportedRule.isPassive(view, clause, head);
        int agent = told ? agent(view, clause) : -1;
        if (agent < 0) {
            return Optional.empty();
        }
        Proposal act = new Proposal(StatementType.REPORTED, NAME, head);
        addAgent(act, agent, clause);
        TokenSet subject = subjects.of(clause);
        act.content().addAll(subject);
        act.content()
                .removeRange(syntax.chunks().get(agent).begin(), act.speaker().end());
        for (int at = act.speaker().end(); at < head; at++) {
            if (view.lower(at).equals("als")
                    || !act.content().isEmpty() && act.content().contains(at - 1)) {
                act.content().add(at);
            }
        }
        if (act.content().isEmpty()) {
            view.addTrimmed(act.content(), view.first(), view.end());
        }
        return Optional.of(act);
    }

    /** Up to the participle; all of the chunk where it stands behind: "Verurteilt wurde die Tat von der Partei". */
    private void addAgent(Proposal act, int agent, Clause clause) {
        int first = syntax.chunks().get(agent).first();
        int end = subjects.extended(agent, clause.end());
        act.speaker().addRange(first, first < act.head() ? Math.min(act.head(), end) : end);
    }

    private int agent(SentenceView view, Clause clause) {
        for (int at = clause.first(); at + 1 < clause.end(); at++) {
            int chunk = AGENTS.contains(view.lower(at)) ? syntax.chunkIndex(at + 1) : -1;
            if (chunk >= 0
                    && acts.isSomebody(
                            view,
                            TokenSet.of(
                                    syntax.chunks().get(chunk).first(),
                                    syntax.chunks().get(chunk).end()))) {
                return chunk;
            }
        }
        return -1;
    }
}
