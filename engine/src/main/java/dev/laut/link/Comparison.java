package dev.laut.link;

import dev.laut.event.Event.Status;
import dev.laut.event.Link;
import dev.laut.event.LinkReason;
import dev.laut.event.LinkReason.Ground;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Says how two entries stand to each other. What speaks of the same matter shares words and names; how they stand then
 * follows from their origins, from negation, from their figures and from the order in which they were told.
 */
final class Comparison {

    /** Of the weight of the words and names of the shorter, entries on the same matter share this part. */
    private static final double SAME_MATTER = 0.5;

    /** Entries that deny each other share more, for a negation may be of anything. */
    private static final double SAME_CLAIM = 0.6;

    /** Of the weight of all their words, entries in the same words share this part. */
    private static final double SAME_WORDS = 0.8;

    private static final int FEWEST_WORDS = 3;

    /** Nobody else happens to say so many of the same words; whoever is named for them, they are one utterance. */
    private static final int UTTERANCE = 6;

    /** Days between two reports on one event. */
    private static final int NEAR = 3;

    private final ToDoubleFunction<String> weights;

    /** @param weights how much a word or a name tells */
    Comparison(ToDoubleFunction<String> weights) {
        this.weights = weights;
    }

    /** A link with how surely it is one. */
    record Found(Link.Kind kind, LinkReason reason, double share) {

        Found(Link.Kind kind, Ground ground, double share) {
            this(kind, new LinkReason(ground), share);
        }
    }

    /** How {@code later} stands to {@code earlier}; empty where they have nothing to do with each other. */
    Optional<Found> of(Entry earlier, Entry later) {
        if (earlier.kind() == Entry.Kind.EVENT && later.kind() == Entry.Kind.EVENT) {
            return ofEvents(earlier, later);
        }
        if (earlier.kind() == Entry.Kind.SILENCE && later.kind() == Entry.Kind.STATEMENT) {
            return ofSilence(earlier, later);
        }
        return earlier.kind() == Entry.Kind.STATEMENT && later.kind() == Entry.Kind.STATEMENT
                ? ofStatements(earlier, later)
                : Optional.empty();
    }

    private Optional<Found> ofSilence(Entry silence, Entry statement) {
        boolean same = silence.voice().isPresent() && silence.voice().equals(statement.voice());
        boolean matter = !shared(silence.names(), statement.names()).isEmpty()
                || !shared(silence.words(), statement.words()).isEmpty();
        return Optional.of(new Found(Link.Kind.SUPERSEDES, Ground.SILENCE_BROKEN, 1))
                .filter(found -> same && matter);
    }

    private Optional<Found> ofStatements(Entry earlier, Entry later) {
        Set<String> words = shared(earlier.words(), later.words());
        double shared = sum(words) + sum(shared(earlier.names(), later.names()));
        double share = shared / Math.min(weight(earlier), weight(later));
        if (words.size() < FEWEST_WORDS || share < SAME_MATTER) {
            return Optional.empty();
        }
        if (earlier.negated() != later.negated()) {
            return Optional.of(new Found(Link.Kind.TENSION, Ground.MATTER_DENIED, share))
                    .filter(found -> share >= SAME_CLAIM);
        }
        Optional<List<String>> figures = OtherFigures.of(earlier, later);
        if (figures.isPresent()) {
            return Optional.of(ofFigures(earlier, later, figures.get(), share));
        }
        double all = weight(earlier) + weight(later) - shared;
        boolean oneVoice = earlier.sharesOrigin(later) || isUnsaid(earlier, later) || words.size() >= UTTERANCE;
        if (shared / all >= SAME_WORDS && oneVoice) {
            return Optional.of(new Found(Link.Kind.DUPLICATE, Ground.SAME_WORDS, share));
        }
        return ofOrigins(earlier, later, share);
    }

    private static boolean isUnsaid(Entry earlier, Entry later) {
        return earlier.origins().isEmpty() || later.origins().isEmpty();
    }

    /** One article's own repetitions are its style; between articles they tell who relies on whom. */
    private static Optional<Found> ofOrigins(Entry earlier, Entry later, double share) {
        if (isUnsaid(earlier, later)) {
            return Optional.empty();
        }
        if (earlier.sharesOrigin(later)) {
            return Optional.of(new Found(
                            Link.Kind.SAME_ORIGIN,
                            new LinkReason(Ground.SAME_ORIGIN, later.sharedOriginNames(earlier)),
                            share))
                    .filter(found -> !earlier.isOfOneArticleWith(later));
        }
        return Optional.of(new Found(
                Link.Kind.CORROBORATES,
                new LinkReason(Ground.OTHER_ORIGIN, later.originNames(), earlier.originNames()),
                share));
    }

    private static Found ofFigures(Entry earlier, Entry later, List<String> figures, double share) {
        boolean updated = !earlier.isOfOneArticleWith(later) && earlier.sharesOrigin(later) && isAfter(later, earlier);
        return updated
                ? new Found(Link.Kind.SUPERSEDES, new LinkReason(Ground.NEWER_FIGURE, figures), share)
                : new Found(Link.Kind.TENSION, new LinkReason(Ground.OTHER_FIGURE, figures), share);
    }

    private static boolean isAfter(Entry later, Entry earlier) {
        Optional<LocalDate> day = earlier.passage().date();
        return later.passage()
                .date()
                .filter(date -> day.filter(date::isAfter).isPresent())
                .isPresent();
    }

    private Optional<Found> ofEvents(Entry earlier, Entry later) {
        if (!isSameEvent(earlier, later)) {
            return Optional.empty();
        }
        Status before = earlier.deed().orElseThrow().status();
        Status after = later.deed().orElseThrow().status();
        double share = shared(earlier.names(), later.names()).size();
        if ((before == Status.DENIED && isAsserted(after)) || (isAsserted(before) && after == Status.DENIED)) {
            return Optional.of(new Found(Link.Kind.TENSION, Ground.EVENT_DENIED, share));
        }
        if (before == Status.PLANNED && isAsserted(after) && isAfter(later, earlier)) {
            return Optional.of(new Found(Link.Kind.SUPERSEDES, Ground.PLAN_CARRIED_OUT, share));
        }
        if (!isAsserted(before) || !isAsserted(after)) {
            return Optional.empty();
        }
        return OtherFigures.of(earlier, later)
                .map(figures -> ofFigures(earlier, later, figures, share))
                .or(() -> ofOrigins(earlier, later, share));
    }

    private static boolean isAsserted(Status status) {
        return status == Status.HAPPENED || status == Status.CLAIMED;
    }

    /** Two who take part, or one and the day, or one and the words around. */
    private boolean isSameEvent(Entry earlier, Entry later) {
        Entry.Deed one = earlier.deed().orElseThrow();
        Entry.Deed other = later.deed().orElseThrow();
        int names = shared(earlier.names(), later.names()).size();
        if (!one.family().equals(other.family()) || names == 0) {
            return false;
        }
        boolean sameDay = one.day().isPresent() && one.day().equals(other.day());
        boolean otherDay = one.day().isPresent() && other.day().isPresent() && !sameDay;
        boolean told = shared(earlier.words(), later.words()).size() >= FEWEST_WORDS;
        return !otherDay && isNear(earlier, later) && (sameDay || told) && (names > 1 || told);
    }

    private static boolean isNear(Entry earlier, Entry later) {
        Optional<LocalDate> one = earlier.passage().date();
        Optional<LocalDate> other = later.passage().date();
        return earlier.isOfOneArticleWith(later)
                || (one.isPresent()
                        && other.isPresent()
                        && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= NEAR);
    }

    private double weight(Entry entry) {
        return sum(entry.words()) + sum(entry.names());
    }

    private double sum(Set<String> words) {
        return words.stream().mapToDouble(weights).sum();
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }
}
