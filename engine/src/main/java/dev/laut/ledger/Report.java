package dev.laut.ledger;

import dev.laut.event.Event;
import java.util.List;
import java.util.Set;

/**
 * A sentence that may tell what became of a plan.
 *
 * @param stretch the sentence
 * @param context the words of the sentence before it, which its pronouns may mean
 * @param plans whether it announces something itself
 */
record Report(Stretch stretch, Set<String> context, boolean plans) {

    private static final Set<String> PRONOUNS = Set.of("er", "sie", "es", "dieser", "diese", "dieses", "beide");

    /** The words of the sentence, with those that a pronoun in it may mean. */
    Set<String> told() {
        return stretch.hasForm(PRONOUNS) ? Weights.union(List.of(stretch.words(), context)) : stretch.words();
    }

    boolean isDrop() {
        return stretch.has(Wording.DROP);
    }

    boolean isPending() {
        return stretch.has(Wording.PENDING);
    }

    /** Whether it tells of something that was done. */
    boolean isDone() {
        return !plans && !isDrop() && !isPending() && !stretch.has(Wording.DENY) && !stretch.has(Wording.BACK);
    }

    boolean hasEvent() {
        return stretch.events(Event.Status.HAPPENED).findAny().isPresent();
    }
}
