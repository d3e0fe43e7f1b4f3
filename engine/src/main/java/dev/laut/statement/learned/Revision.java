package dev.laut.statement.learned;

import dev.laut.statement.StatementType;
import dev.laut.statement.rules.CueLexicon.CueClass;
import dev.laut.statement.rules.Proposal;
import dev.laut.statement.rules.RuleFinder;
import dev.laut.statement.rules.SecondLook;
import dev.laut.statement.rules.Subjects;
import dev.laut.statement.rules.TokenSet;
import dev.laut.text.Clause;
import dev.laut.text.Syntax;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Looks over what the model found: takes away what cannot be a statement, and adds what the precise rules found where
 * the model found nothing. One for each document.
 */
final class Revision {

    private static final Set<String> POINTERS = Set.of("das", "dies", "es", "dazu", "darauf");

    /** The author's own guess, not somebody's words. */
    private static final Set<String> GUESSES = Set.of("dürfte", "dürften", "könnte", "könnten");

    private static final Set<String> LISTENERS = Set.of("dem", "einem", "ihm");

    private static final String SEPARATORS = ",.;:";

    private final Analysis analysis;
    private final Syntax syntax;
    private final float direct;

    /** @param direct from which probability on a quotation is a statement */
    Revision(Analysis analysis, float direct) {
        this.analysis = analysis;
        this.syntax = analysis.syntax;
        this.direct = direct;
    }

    List<Proposal> revise(List<Proposal> proposals) {
        List<Proposal> found = new ArrayList<>(proposals);
        found.removeIf(this::isInsideSpeech);
        found.removeIf(this::isGuess);
        found.removeIf(this::isPointer);
        found.removeIf(new Sums(found)::isToldInFull);
        found.removeIf(this::isQuoted);
        found.forEach(this::dropListener);
        found.forEach(this::takeSubject);
        found.forEach(this::dropOwnWords);
        found.forEach(this::dropPointer);
        found.forEach(this::widen);
        found.forEach(this::giveFrame);
        addTrusted(found);
        SecondLook.take(syntax, analysis.cues, found);
        return found;
    }

    /** What trusted rules found where the model found nothing but quotations that are part of it. */
    private void addTrusted(List<Proposal> found) {
        BitSet taken = new BitSet();
        BitSet quoted = new BitSet();
        for (Proposal proposal : found) {
            BitSet into = proposal.type() == StatementType.DIRECT ? quoted : taken;
            proposal.content().stream().forEach(into::set);
        }
        analysis.rules.stream()
                .filter(this::isTrusted)
                .filter(rule -> rule.content().stream().noneMatch(taken::get))
                .filter(rule -> rule.content().stream().filter(quoted::get).count() * 2
                        < rule.content().size())
                .forEach(found::add);
    }

    /** A whole sentence whose main verb stands in a quotation is told by that quotation. */
    private boolean isQuoted(Proposal proposal) {
        if (proposal.type() == StatementType.INDIRECT || proposal.type() == StatementType.DIRECT) {
            return false;
        }
        Clause main = syntax.mainClause(analysis.sentenceOf(proposal.content().first()));
        int quotation = main == null ? -1 : syntax.quotationIndex(main.verb());
        return isDirect(quotation);
    }

    /** "vor dem Ausschuss", "dem Sender": who is spoken to is no speaker where the verb has a subject. */
    private void dropListener(Proposal proposal) {
        boolean dative = proposal.head() >= 0
                && !proposal.speaker().isEmpty()
                && LISTENERS.contains(syntax.token(proposal.speaker().first()).lower())
                && analysis.cues.verb(proposal.head()) != CueClass.NONE
                && !syntax.verb(proposal.head()).equals("heißen");
        TokenSet subject = dative ? new Subjects(syntax).of(syntax.clauseAt(proposal.head())) : new TokenSet();
        if (!subject.isEmpty() && !proposal.content().contains(subject.first())) {
            proposal.speaker().clear();
            proposal.speaker().addAll(subject);
        }
    }

    /** "Zur Ankündigung des Landrats, dass ..., sagte die Chefin": who stands right behind the verb says it. */
    private void takeSubject(Proposal proposal) {
        boolean said = proposal.head() >= 0
                && !proposal.speaker().isEmpty()
                && analysis.cues.verb(proposal.head()) == CueClass.SAY
                && syntax.clauseAt(proposal.head()).kind() == Clause.Kind.VERB_FIRST
                && proposal.speaker().end() <= syntax.clauseAt(proposal.head()).first()
                && isGoverned(proposal.speaker().first());
        TokenSet subject = said ? new Subjects(syntax).of(syntax.clauseAt(proposal.head())) : new TokenSet();
        if (!subject.isEmpty()
                && subject.first() == proposal.head() + 1
                && !proposal.content().contains(subject.first())) {
            proposal.frame().removeAll(proposal.speaker());
            proposal.speaker().clear();
            proposal.speaker().addAll(subject);
            proposal.frame().addAll(subject);
        }
    }

    private boolean isGoverned(int token) {
        int chunk = syntax.chunkIndex(token);
        return chunk >= 0 && syntax.chunks().get(chunk).isGoverned();
    }

    /** A noun's clause ends before the sentence does, which the rule does not see. */
    private boolean isTrusted(Proposal rule) {
        boolean noun = rule.type() == StatementType.INDIRECT
                && rule.rule().equals(RuleFinder.GOVERNED)
                && analysis.cues.verb(rule.head()) == CueClass.NONE;
        return RuleFinder.isTrusted(syntax, rule) && !noun;
    }

    /** "Wir fordern, ..." within a quotation is part of what is quoted. */
    private boolean isInsideSpeech(Proposal proposal) {
        if (proposal.type() != StatementType.INDIRECT) {
            return false;
        }
        int first = proposal.content().first();
        int around = syntax.quotationIndex(first);
        boolean part = isDirect(around)
                && syntax.quotations().get(around).first() < first
                && syntax.quotations().get(around).contains(proposal.content().end() - 1);
        return part || (proposal.head() >= 0 && isDirect(syntax.quotationIndex(proposal.head())));
    }

    private boolean isDirect(int quotation) {
        return quotation >= 0 && analysis.quotationProbabilities[quotation] > direct;
    }

    private boolean isGuess(Proposal proposal) {
        if (proposal.type() != StatementType.INDIRECT_FREE_INDIRECT) {
            return false;
        }
        Clause main = syntax.mainClause(analysis.sentenceOf(proposal.content().first()));
        return main != null && GUESSES.contains(syntax.token(main.verb()).lower());
    }

    /** "Das sagte er am Montag": nothing but a word for what stands elsewhere. */
    private boolean isPointer(Proposal proposal) {
        int first = proposal.content().first();
        return proposal.content().size() == 1
                && POINTERS.contains(syntax.token(first).lower());
    }

    /** Where the contents of indirect statements begin: a sentence with one is not summed up as well. */
    private static final class Sums {

        private final BitSet starts = new BitSet();

        Sums(List<Proposal> found) {
            found.stream()
                    .filter(proposal -> proposal.type() == StatementType.INDIRECT)
                    .forEach(proposal -> starts.set(proposal.content().first()));
        }

        boolean isToldInFull(Proposal proposal) {
            int start = starts.nextSetBit(proposal.content().first());
            return proposal.type() == StatementType.REPORTED
                    && start >= 0
                    && start < proposal.content().end();
        }
    }

    /** Who is named within a quotation does not say it. */
    private void dropOwnWords(Proposal proposal) {
        boolean own = proposal.type() == StatementType.DIRECT
                && !proposal.speaker().isEmpty()
                && proposal.content().contains(proposal.speaker().first());
        if (own) {
            proposal.speaker().removeAll(proposal.content());
        }
    }

    /** "Das teilte der Minister mit und fügte hinzu, dass ...": "Das" points at what was said before. */
    private void dropPointer(Proposal proposal) {
        int first = proposal.content().first();
        boolean pointer = proposal.type() == StatementType.INDIRECT
                && proposal.content().size() > 1
                && !proposal.content().contains(first + 1)
                && POINTERS.contains(syntax.token(first).lower());
        if (pointer) {
            proposal.content().removeRange(first, first + 1);
            dropSeparators(proposal);
        }
    }

    private void dropSeparators(Proposal proposal) {
        int first = proposal.content().first();
        while (proposal.content().size() > 1
                && SEPARATORS.contains(syntax.token(first).form())) {
            proposal.content().removeRange(first, first + 1);
            first = proposal.content().first();
        }
    }

    /** "Der Landrat betonte, „dass es so bleibt“": a quotation without a frame has that of the rule, if it is its own. */
    private void giveFrame(Proposal proposal) {
        boolean bare = proposal.type() == StatementType.DIRECT
                && proposal.speaker().isEmpty()
                && proposal.cue().isEmpty();
        if (bare) {
            analysis.rules.stream()
                    .filter(rule -> rule.type() == StatementType.DIRECT && rule.head() >= 0)
                    .filter(rule -> rule.content().first() == proposal.content().first())
                    .filter(rule -> !rule.speaker().isEmpty() && rule.speakerFrom() == null)
                    .findFirst()
                    .ifPresent(proposal::takeRoles);
        }
    }

    /** A content that the model cuts short goes on to where the rule for the same cue sees its end. */
    private void widen(Proposal proposal) {
        if (proposal.type() != StatementType.INDIRECT || proposal.head() < 0) {
            return;
        }
        Proposal rule = analysis.ruleAt[proposal.head()];
        boolean wider = rule != null
                && rule.type() == StatementType.INDIRECT
                && rule.content().first() == proposal.content().first()
                && rule.content().common(proposal.content())
                        == proposal.content().size();
        if (wider) {
            proposal.content().addAll(rule.content());
        }
    }
}
