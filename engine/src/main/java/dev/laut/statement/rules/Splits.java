package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.statement.rules.CueLexicon.CueClass;
import dev.laut.text.Chunk;
import dev.laut.text.Clause;
import dev.laut.text.Clause.Kind;
import dev.laut.text.Clause.Mood;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts what one sentence reports of several: a second act joined by "und", a report that is denied, and what somebody
 * says that another said. One for each document.
 */
public final class Splits {

    /** What a statement in another's words is said to be found by. */
    public static final String NESTED = "nested";

    static final String JOINED = "joined-act";
    static final String DENIED = "denied-report";

    private static final Set<String> JOINING = Set.of("und", "sowie", "aber", "doch");
    private static final Set<String> DENIALS = Set.of(
            "zurückweisen",
            "dementieren",
            "bestreiten",
            "widersprechen",
            "abstreiten",
            "verneinen",
            "entgegentreten",
            "leugnen");
    private static final Set<CueClass> SPOKEN = Set.of(CueClass.SAY, CueClass.CLAIM, CueClass.DEMAND, CueClass.PROMISE);

    private final Syntax syntax;
    private final Cues cues;
    private final Subjects subjects;
    private final ReportedRule acts = new ReportedRule();

    Splits(Syntax syntax, Cues cues) {
        this.syntax = syntax;
        this.cues = cues;
        this.subjects = new Subjects(syntax);
    }

    /** Shortens statements that run into another, and adds the others. */
    void split(List<Proposal> found) {
        new QuotedFrames(syntax, cues, subjects).mend(found);
        new PassiveActs(syntax, cues, subjects, acts).add(found);
        new SecondFrames(syntax, cues, subjects, acts).part(found);
        Deque<Proposal> open = new ArrayDeque<>(found);
        List<Proposal> more = new ArrayList<>();
        while (!open.isEmpty()) {
            Proposal proposal = open.remove();
            if (proposal.head() < 0 || proposal.content().isEmpty() || proposal.type() == StatementType.DIRECT) {
                continue;
            }
            SentenceView sentence = view(proposal);
            joined(proposal, sentence, found).ifPresent(next -> {
                more.add(next);
                open.add(next);
            });
            if (proposal.type() == StatementType.INDIRECT) {
                denied(proposal, sentence).ifPresent(more::add);
                nested(proposal, sentence, found).ifPresent(more::add);
            }
        }
        found.addAll(more);
    }

    private SentenceView view(Proposal proposal) {
        Sentence sentence =
                syntax.document().sentenceOf(syntax.token(proposal.content().first()));
        return new SentenceView(syntax, cues, subjects, sentence);
    }

    /** "Sie forderten ihn auf, zu zahlen, und verlangten eine Sitzung", "Er fordert Klarheit und droht mit Streik". */
    private Optional<Proposal> joined(Proposal proposal, SentenceView sentence, List<Proposal> found) {
        boolean framed = proposal.type() == StatementType.REPORTED
                || (cues.verb(proposal.head()) != CueClass.NONE
                        && proposal.head() < proposal.content().first());
        for (Clause clause : sentence.clauses()) {
            boolean behind = clause.first()
                            > Math.max(proposal.head(), proposal.content().first())
                    && clause.first() < proposal.content().end();
            if (framed && behind && joins(sentence, clause)) {
                proposal.content()
                        .removeRange(clause.first(), proposal.content().end());
                dropEdge(proposal.content());
                boolean known = found.stream().anyMatch(other -> other != proposal && isIn(clause, other.head()));
                return known || proposal.content().isEmpty()
                        ? Optional.empty()
                        : Optional.of(joinedTo(proposal, sentence, clause));
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(Clause clause, int token) {
        return token >= clause.first() && token < clause.end();
    }

    private boolean joins(SentenceView sentence, Clause clause) {
        int head = syntax.contentVerb(clause);
        return head >= 0
                && JOINING.contains(sentence.lower(clause.first()))
                && clause.verb() == clause.first() + 1
                && clause.mood() == Mood.OTHER
                && sentence.reading(clause.verb()).is(Trait.FINITE)
                && syntax.quotationIndex(clause.verb()) < 0
                && acts.tells(sentence, clause, head);
    }

    private Proposal joinedTo(Proposal proposal, SentenceView sentence, Clause clause) {
        Proposal act = new Proposal(StatementType.REPORTED, JOINED, syntax.contentVerb(clause));
        act.speaker().addAll(proposal.speaker());
        act.content().addRange(clause.first(), sentence.end());
        return act;
    }

    private void dropEdge(TokenSet content) {
        while (!content.isEmpty()
                && syntax.token(content.end() - 1).isPunctuation()
                && ",;–".contains(syntax.token(content.end() - 1).form())) {
            content.removeRange(content.end() - 1, content.end());
        }
    }

    /** "Sie wies Berichte zurück, wonach ...": the words are the reports', and the denial is the subject's. */
    private Optional<Proposal> denied(Proposal proposal, SentenceView sentence) {
        int first = proposal.content().first();
        int wonach = sentence.is(first, "wonach") ? first : first - 1;
        int noun = wonach - 2;
        boolean told = sentence.is(wonach, "wonach") && sentence.is(wonach - 1, ",") && noun >= sentence.first();
        TokenSet reports = told ? reports(sentence, noun) : new TokenSet();
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        Clause main = syntax.clauseAt(reports.first());
        int verb = syntax.contentVerb(main);
        TokenSet denier = subjects.of(main);
        proposal.content().removeRange(wonach, wonach + 1);
        proposal.speaker().clear();
        proposal.speaker().addAll(reports);
        proposal.cue().clear();
        proposal.cue().add(wonach);
        proposal.frame().clear();
        proposal.frame().addAll(reports);
        proposal.frame().add(wonach);
        if (verb < 0 || denier.isEmpty() || !DENIALS.contains(syntax.verb(verb))) {
            return Optional.empty();
        }
        Proposal denial = new Proposal(StatementType.REPORTED, DENIED, verb);
        denial.speaker().addAll(denier);
        denial.content().addRange(reports.first(), proposal.content().end());
        return Optional.of(denial);
    }

    /** The chunk with this noun, and with the genitive that it may be: "die Aussagen des Ministers". */
    private TokenSet reports(SentenceView sentence, int noun) {
        int at = noun;
        while (at > sentence.first() && syntax.chunkIndex(at) < 0) {
            at--;
        }
        int index = syntax.chunkIndex(at);
        if (index < 0) {
            return new TokenSet();
        }
        Chunk chunk = syntax.chunks().get(index);
        boolean genitive = index > 0
                && syntax.chunks().get(index - 1).end() == chunk.begin()
                && cues.noun(chunk.head()) == CueClass.NONE
                && cues.noun(syntax.chunks().get(index - 1).head()) != CueClass.NONE;
        int first = genitive ? syntax.chunks().get(index - 1).first() : chunk.first();
        return first >= sentence.first() ? TokenSet.of(first, chunk.end()) : new TokenSet();
    }

    /** "Sie berichtete, der Minister habe ihr versichert, dass ...": what the minister said, told by her. */
    private Optional<Proposal> nested(Proposal proposal, SentenceView sentence, List<Proposal> found) {
        List<Clause> clauses = sentence.clauses();
        for (int at = 0; at + 1 < clauses.size(); at++) {
            Clause frame = clauses.get(at);
            Clause content = clauses.get(at + 1);
            if (!sentence.is(content.first() - 1, ",")
                    || !proposal.content().contains(frame.first())
                    || !proposal.content().contains(content.first())) {
                continue;
            }
            int head = frame.isKonjunktiv() || frame.kind() == Kind.VERB_LAST
                    ? GovernedRule.head(sentence, frame, content)
                    : -1;
            TokenSet speaker = head < 0 ? new TokenSet() : subjects.of(frame);
            boolean another = !speaker.isEmpty()
                    && head != proposal.head()
                    && SPOKEN.contains(cues.verb(head))
                    && cues.isStrong(head)
                    && !ReportedRule.isPassive(sentence, frame, head)
                    && acts.isSomebody(sentence, speaker)
                    && !sentence.reading(speaker.first()).is(Trait.PERSONAL_PRONOUN)
                    && !sentence.is(speaker.first(), "man")
                    && found.stream().noneMatch(other -> other.head() == head);
            if (another) {
                return Optional.of(nestedIn(proposal, sentence, frame, content, head, speaker));
            }
        }
        return Optional.empty();
    }

    private static Proposal nestedIn(
            Proposal outer, SentenceView sentence, Clause frame, Clause content, int head, TokenSet speaker) {
        Proposal inner = new Proposal(StatementType.INDIRECT, NESTED, head);
        sentence.addVerb(inner.cue(), frame, head);
        inner.speaker().addAll(speaker);
        inner.frame().addRange(frame.first(), content.first());
        sentence.addTrimmed(inner.content(), content.first(), outer.content().end());
        return inner;
    }
}
