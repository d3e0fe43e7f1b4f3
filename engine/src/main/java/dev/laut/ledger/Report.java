package dev.laut.ledger;

import dev.laut.event.Event;
import dev.laut.time.DateRange;
import java.util.List;
import java.util.Set;

/**
 * A sentence that may tell what became of a plan.
 *
 * @param stretch the sentence
 * @param told its words, with those of the sentence before it that a pronoun in it may mean
 * @param days the days it names
 * @param isDrop whether it says that something is off
 * @param isPending whether it says that something is still to come
 * @param isDone whether it tells of something that was done
 * @param hasEvent whether an event is told in it that happened
 */
record Report(
        Stretch stretch,
        Set<String> told,
        List<DateRange> days,
        boolean isDrop,
        boolean isPending,
        boolean isDone,
        boolean hasEvent) {

    private static final Set<String> PRONOUNS = Set.of("er", "sie", "es", "dieser", "diese", "dieses", "beide");

    Report {
        told = Set.copyOf(told);
        days = List.copyOf(days);
    }

    /**
     * Reads a sentence.
     *
     * @param context the words of the sentence before it
     * @param plans whether it announces something itself
     */
    static Report of(Stretch stretch, Set<String> context, boolean plans) {
        boolean drop = stretch.has(Wording.DROP);
        boolean pending = stretch.has(Wording.PENDING);
        boolean done = !plans && !drop && !pending && !stretch.has(Wording.DENY) && !stretch.has(Wording.BACK);
        return new Report(
                stretch,
                stretch.hasForm(PRONOUNS) ? Weights.union(List.of(stretch.words(), context)) : stretch.words(),
                stretch.days().toList(),
                drop,
                pending,
                done,
                stretch.events(Event.Status.HAPPENED).findAny().isPresent());
    }
}
