package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.statement.rules.CueLexicon.CueClass;
import dev.laut.text.Clause;
import dev.laut.text.Clause.Kind;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts sentences whose parts have a source each: "Medienberichten zufolge ..., während Polizeikreisen zufolge ...". A
 * frame inside another's part ("Medienberichten zufolge ist der Mann Polizeikreisen zufolge ...") parts nothing: there the
 * one source tells what the other says.
 */
final class SecondFrames {

    static final String NAME = "second-frame";

    /** Cues that are no verbs. */
    static final Set<String> PHRASES = Set.of("laut", "gemäß", "gemäss", "nach", "zufolge");

    private static final Set<String> JOINING = Set.of("und", "aber", "doch", "sondern");

    private static final Set<String> OPENERS =
            Stream.concat(ActsBeside.OPENERS.stream(), JOINING.stream()).collect(Collectors.toUnmodifiableSet());

    /** Say that this part is held against the one before, and are no words of the source. */
    private static final Set<String> AGAINST =
            Set.of("jedoch", "dagegen", "hingegen", "indes", "indessen", "allerdings", "wiederum", "demgegenüber");

    private final Syntax syntax;
    private final Cues cues;
    private final Subjects subjects;
    private final PhraseRule phrases = new PhraseRule();
    private final ActsBeside acts;

    SecondFrames(Syntax syntax, Cues cues, Subjects subjects, ReportedRule acts) {
        this.syntax = syntax;
        this.cues = cues;
        this.subjects = subjects;
        this.acts = new ActsBeside(syntax, subjects, acts);
    }

    /** A stretch of a sentence with a frame of its own, in tokens. */
    private record Part(int first, int end) {

        boolean contains(int token) {
            return token >= first && token < end;
        }
    }

    /** Shortens statements that run into a part with another source, and adds those of parts that have none. */
    void part(List<Proposal> found) {
        Map<Integer, List<Proposal>> bySentence = new LinkedHashMap<>();
        for (Proposal proposal : found) {
            if (!proposal.content().isEmpty() && proposal.type() != StatementType.DIRECT) {
                int sentence = sentence(proposal).index();
                bySentence.computeIfAbsent(sentence, index -> new ArrayList<>()).add(proposal);
            }
        }
        Set<Proposal> inner = new HashSet<>();
        for (List<Proposal> those : bySentence.values()) {
            those.stream().filter(proposal -> isInner(proposal, those)).forEach(inner::add);
            those.removeAll(inner);
            found.addAll(part(sentence(those.get(0)), those));
        }
        found.removeAll(inner);
    }

    /** Whether a phrase stands in what another statement says of the same: the outer frame has the content. */
    private boolean isInner(Proposal proposal, List<Proposal> those) {
        return isPhrase(proposal) && those.stream().anyMatch(outer -> isInner(proposal, outer));
    }

    private boolean isInner(Proposal inner, Proposal outer) {
        boolean held = outer != inner
                && outer.type() == StatementType.INDIRECT
                && outer.content().contains(inner.head())
                && 2 * outer.content().common(inner.content())
                        > Math.min(outer.content().size(), inner.content().size());
        boolean mutual = isPhrase(outer) && inner.content().contains(outer.head());
        return held && !(mutual && inner.head() < outer.head());
    }

    private boolean isPhrase(Proposal proposal) {
        return isPhrase(proposal, syntax);
    }

    /** Whether a statement is found by a phrase such as "laut Polizei" and not by a verb. */
    static boolean isPhrase(Proposal proposal, Syntax syntax) {
        return proposal.head() >= 0
                && proposal.type() == StatementType.INDIRECT
                && PHRASES.contains(syntax.token(proposal.head()).lower());
    }

    private Sentence sentence(Proposal proposal) {
        int token = proposal.head() < 0 ? proposal.content().first() : proposal.head();
        return syntax.document().sentenceOf(syntax.token(token));
    }

    private List<Proposal> part(Sentence sentence, List<Proposal> those) {
        SentenceView view = new SentenceView(syntax, cues, subjects, sentence);
        List<Proposal> frames = new ArrayList<>();
        phrases.find(view, frames);
        frames.removeIf(frame -> syntax.quotationIndex(frame.head()) >= 0);
        Map<Clause, Proposal> beside = acts.of(view, those);
        List<Proposal> more = new ArrayList<>(beside.values());
        those.addAll(more);
        List<Part> parts =
                frames.isEmpty() && beside.isEmpty() ? List.of() : parts(view, frames, those, beside.keySet());
        for (Part part : parts) {
            those.forEach(proposal -> keepToPart(proposal, part, sentence));
            if (those.stream().noneMatch(proposal -> part.contains(frame(proposal)))) {
                frames.stream()
                        .filter(frame -> part.contains(frame.head()))
                        .findFirst()
                        .map(frame -> alone(view, frame, part))
                        .filter(proposal -> !proposal.content().isEmpty())
                        .ifPresent(more::add);
            }
        }
        return more;
    }

    /** Where a statement's frame stands: its head, else its content. */
    private static int frame(Proposal proposal) {
        return proposal.head() < 0 ? proposal.content().first() : proposal.head();
    }

    /** The parts of a sentence; none where it is one. */
    private List<Part> parts(SentenceView view, List<Proposal> frames, List<Proposal> those, Set<Clause> beside) {
        List<Part> parts = new ArrayList<>();
        List<Clause> clauses = view.clauses();
        int first = view.first();
        for (int at = 1; at < clauses.size(); at++) {
            Clause clause = clauses.get(at);
            boolean own = beside.contains(clause)
                    || (isFramed(clauses, at, frames, those) && standsBeside(view, clauses, at));
            if (own && hasFrameBetween(first, clause.first(), frames, those) && !isGoverned(clause, those)) {
                parts.add(new Part(first, clause.first()));
                first = clause.first();
            }
        }
        if (!parts.isEmpty()) {
            parts.add(new Part(first, view.end()));
        }
        return parts;
    }

    private static boolean isFramed(List<Clause> clauses, int at, List<Proposal> frames, List<Proposal> those) {
        Clause clause = clauses.get(at);
        boolean beside = ActsBeside.OPENERS.contains(clause.opener())
                || ActsBeside.OPENERS.contains(clauses.get(at - 1).opener());
        return hasFrameBetween(clause.first(), clause.end(), frames, beside ? those : List.of());
    }

    private static boolean hasFrameBetween(int first, int end, List<Proposal> frames, List<Proposal> those) {
        return Stream.concat(frames.stream(), those.stream())
                .anyMatch(proposal -> proposal.head() >= first && proposal.head() < end);
    }

    /** Whether a clause is a main clause, or what is left of one, and hangs on none before it. */
    private boolean standsBeside(SentenceView view, List<Clause> clauses, int at) {
        Clause clause = clauses.get(at);
        if (view.is(clause.first() - 1, "(")) {
            return false;
        }
        return switch (clause.kind()) {
            case VERB_SECOND, UNSURE -> !clause.opener().equals("R");
            case VERB_FIRST -> ActsBeside.OPENERS.contains(clauses.get(at - 1).opener());
            case VERB_LAST -> ActsBeside.OPENERS.contains(clause.opener());
            case VERBLESS ->
                at + 1 == clauses.size()
                        || clauses.get(at + 1).kind() == Kind.VERB_LAST
                        || clauses.get(at + 1).kind() == Kind.INFINITIVE;
            case INFINITIVE -> false;
        };
    }

    /** "Sie sagte, der Polizei zufolge sei er tot": what hangs on a verb is said by its subject. */
    private boolean isGoverned(Clause clause, List<Proposal> those) {
        return (clause.isKonjunktiv() || clause.kind() == Kind.VERB_LAST)
                && those.stream()
                        .filter(proposal -> proposal.content().contains(clause.first()))
                        .filter(proposal -> proposal.head() >= 0
                                && proposal.head() < proposal.content().first())
                        .anyMatch(proposal -> cues.verb(proposal.head()) != CueClass.NONE);
    }

    /** Takes from a statement what another part says, or from all other parts what this one says. */
    private void keepToPart(Proposal proposal, Part part, Sentence sentence) {
        TokenSet left = proposal.content().copy();
        if (part.contains(frame(proposal))) {
            left.removeRange(sentence.firstToken(), part.first());
            left.removeRange(part.end(), sentence.endToken());
            proposal.frame().removeRange(sentence.firstToken(), part.first());
            proposal.frame().removeRange(part.end(), sentence.endToken());
        } else {
            left.removeRange(part.first(), part.end());
        }
        dropEdges(left);
        if (!left.isEmpty() && left.size() < proposal.content().size()) {
            proposal.content().clear();
            proposal.content().addAll(left);
        }
    }

    private Proposal alone(SentenceView view, Proposal frame, Part part) {
        Proposal proposal = new Proposal(StatementType.INDIRECT, NAME, frame.head());
        proposal.cue().addAll(frame.cue());
        proposal.speaker().addAll(frame.speaker());
        dropEdges(proposal.speaker());
        proposal.frame().addAll(frame.frame());
        view.addTrimmed(proposal.content(), part.first(), frame.frame().first());
        view.addTrimmed(proposal.content(), Math.max(frame.frame().end(), part.first()), part.end());
        dropEdges(proposal.content());
        return proposal;
    }

    /** Without marks at the edges, and without the words that join the parts. */
    private void dropEdges(TokenSet content) {
        while (!content.isEmpty() && isEdge(content.end() - 1, JOINING)) {
            content.removeRange(content.end() - 1, content.end());
        }
        while (!content.isEmpty() && (isEdge(content.first(), AGAINST) || isEdge(content.first(), OPENERS))) {
            content.removeRange(content.first(), content.first() + 1);
        }
    }

    private boolean isEdge(int token, Set<String> words) {
        return (syntax.token(token).isPunctuation()
                        && ",;–".contains(syntax.token(token).form()))
                || words.contains(syntax.token(token).lower());
    }
}
