package dev.laut.input;

import java.util.List;
import java.util.Objects;

/** What came of reading a feed. */
public sealed interface FeedAnswer {

    /** It has not changed since. */
    record Unchanged() implements FeedAnswer {}

    /**
     * It was sent.
     *
     * @param entries in the feed's order, each address once
     * @param state what to remember
     */
    record Sent(List<FeedEntry> entries, FeedState state) implements FeedAnswer {

        public Sent {
            entries = List.copyOf(entries);
            Objects.requireNonNull(state, "state");
        }
    }

    /** It cannot be read. */
    record Failed(Problem problem) implements FeedAnswer {

        public Failed {
            Objects.requireNonNull(problem, "problem");
        }
    }
}
