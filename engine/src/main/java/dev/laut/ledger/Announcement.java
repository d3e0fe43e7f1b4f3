package dev.laut.ledger;

import dev.laut.record.Passage;
import dev.laut.statement.Hop;
import dev.laut.time.DateRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Something announced, and what became of it.
 *
 * @param made where it is announced, the earliest article first; never empty
 * @param due the days it is announced for; empty when none are said
 * @param state what became of it
 * @param shown where the articles tell of its state; empty where none comes back to it
 * @param gaps what cannot be known
 */
public record Announcement(List<Made> made, Optional<DateRange> due, State state, List<Passage> shown, Set<Gap> gaps) {

    /**
     * One place where it is announced.
     *
     * @param passage the words
     * @param who the name of who announces it; empty for the outlet's own word
     * @param chain from the publisher to the first origin; empty for the outlet's own word
     */
    public record Made(Passage passage, Optional<String> who, List<Hop> chain) {

        public Made {
            Objects.requireNonNull(passage, "passage");
            Objects.requireNonNull(who, "who");
            chain = List.copyOf(chain);
        }
    }

    public Announcement {
        made = List.copyOf(made);
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(state, "state");
        shown = List.copyOf(shown);
        gaps = Set.copyOf(gaps);
        if (made.isEmpty()) {
            throw new IllegalArgumentException("an announcement that nobody made, due " + due);
        }
    }
}
