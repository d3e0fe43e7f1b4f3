package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.statement.rules.CueLexicon.CueClass;
import dev.laut.text.Clause;
import dev.laut.text.Clause.Kind;
import dev.laut.text.Quotation;
import dev.laut.text.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "„Wir weichen nicht“, sagte Karl Weber laut dpa", "Laut dpa sagte Karl Weber, er weiche nicht": the phrase in a frame says
 * who passes on what was said, and makes no statement of the frame with its content.
 */
final class QuotedFrames {

    private static final Set<CueClass> SPOKEN = Set.of(CueClass.SAY, CueClass.CLAIM, CueClass.DEMAND, CueClass.PROMISE);

    private static final Set<String> PLACES = Set.of("in", "im", "auf", "bei", "beim", "am", "an", "vor", "mit");

    private final Syntax syntax;
    private final Cues cues;
    private final Subjects subjects;

    QuotedFrames(Syntax syntax, Cues cues, Subjects subjects) {
        this.syntax = syntax;
        this.cues = cues;
        this.subjects = subjects;
    }

    /** A clause with a verb of saying, and where what it says begins. */
    private record Frame(Clause clause, int verb, int content) {}

    /** Gives what a phrase was taken to report the frame that it has. */
    void mend(List<Proposal> found) {
        found.forEach(this::giveSubject);
        for (Proposal proposal : List.copyOf(found)) {
            frame(proposal).ifPresent(frame -> replace(proposal, told(proposal, frame), found));
        }
    }

    /** "In einer Ansprache sagte er laut dpa, ...": who is named behind a preposition speaks in the passive only. */
    private void giveSubject(Proposal proposal) {
        boolean told = proposal.head() >= 0
                && proposal.type() == StatementType.INDIRECT
                && !proposal.speaker().isEmpty()
                && SPOKEN.contains(cues.verb(proposal.head()))
                && !syntax.verb(proposal.head()).equals("heißen");
        int index = told ? syntax.chunkIndex(proposal.speaker().first()) : -1;
        if (index < 0
                || !syntax.chunks().get(index).isGoverned()
                || !PLACES.contains(
                        syntax.token(syntax.chunks().get(index).preposition()).lower())) {
            return;
        }
        TokenSet subject = subjects.of(syntax.clauseAt(proposal.head()));
        if (!subject.isEmpty() && subject.common(proposal.content()) == 0) {
            proposal.speaker().clear();
            proposal.speaker().addAll(subject);
        }
    }

    private void replace(Proposal old, Proposal told, List<Proposal> found) {
        found.remove(old);
        boolean known = told.type() == StatementType.INDIRECT
                && (syntax.quotationIndex(told.content().first()) >= 0
                        || found.stream().anyMatch(other -> other.head() == told.head()));
        if (!known && !told.content().isEmpty()) {
            found.add(told);
        }
        found.stream().filter(other -> other.speakerFrom() == old).forEach(other -> other.speakerFrom(told));
    }

    private Optional<Frame> frame(Proposal proposal) {
        boolean phrase = proposal.head() >= 0
                && (proposal.type() == StatementType.INDIRECT || proposal.type() == StatementType.DIRECT)
                && SecondFrames.PHRASES.contains(syntax.token(proposal.head()).lower());
        if (!phrase) {
            return Optional.empty();
        }
        return behind(proposal).or(() -> before(proposal));
    }

    /** "„...“, sagte Karl Weber laut dpa". */
    private Optional<Frame> behind(Proposal proposal) {
        int quotation = syntax.quotationIndex(proposal.content().first());
        if (quotation < 0) {
            return Optional.empty();
        }
        Quotation quoted = syntax.quotations().get(quotation);
        Clause clause = syntax.clauseAt(proposal.head());
        int verb = syntax.contentVerb(clause);
        boolean right = clause.first() >= quoted.end()
                && clause.first() <= quoted.end() + 1
                && clause.kind() == Kind.VERB_FIRST
                && verb >= 0
                && verb < proposal.head()
                && cues.verb(verb) != CueClass.NONE;
        return right ? Optional.of(new Frame(clause, verb, quoted.first())) : Optional.empty();
    }

    /** "Laut dpa sagte Karl Weber, ...", "Karl Weber sagte laut dpa: „...“". */
    private Optional<Frame> before(Proposal proposal) {
        Clause clause = syntax.clauseAt(proposal.head());
        int verb = syntax.contentVerb(clause);
        boolean says = clause.isMain()
                && verb >= 0
                && syntax.quotationIndex(verb) < 0
                && SPOKEN.contains(cues.verb(verb))
                && cues.isStrong(verb)
                && clause.end() < syntax.size();
        if (!says) {
            return Optional.empty();
        }
        SentenceView view = view(verb);
        boolean quoted = view.is(clause.end() - 1, ":") && syntax.quotationIndex(clause.end()) >= 0;
        boolean governed = !quoted
                && clause.end() < view.end()
                && view.is(clause.end() - 1, ",")
                && GovernedRule.head(view, clause, syntax.clauseAt(clause.end())) == verb;
        boolean held = proposal.type() == StatementType.DIRECT
                ? proposal.content().first() >= clause.end()
                : proposal.content().contains(verb);
        return held && (quoted || governed) ? Optional.of(new Frame(clause, verb, clause.end())) : Optional.empty();
    }

    private SentenceView view(int token) {
        return new SentenceView(syntax, cues, subjects, syntax.document().sentenceOf(syntax.token(token)));
    }

    private Proposal told(Proposal proposal, Frame frame) {
        Proposal told = new Proposal(proposal.type(), proposal.rule(), frame.verb());
        SentenceView view = view(frame.verb());
        told.content().addAll(proposal.content());
        if (proposal.type() == StatementType.INDIRECT) {
            told.content().clear();
            view.addTrimmed(
                    told.content(),
                    frame.content(),
                    Math.max(frame.content(), proposal.content().end()));
        }
        view.addVerb(told.cue(), frame.clause(), frame.verb());
        told.speaker().addAll(subjects.of(frame.clause()));
        told.frame()
                .addRange(
                        frame.clause().first(),
                        view.beforeStop(frame.clause().first(), frame.clause().end()));
        told.addressee().addAll(proposal.addressee());
        told.medium(proposal.medium());
        return told;
    }
}
