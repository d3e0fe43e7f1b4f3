package dev.laut.store;

import java.util.List;
import java.util.Objects;

/**
 * A source chain, and how many statements came through it.
 *
 * @param hops from the publisher to the origin; those with the same step stand side by side
 */
public record ChainCount(List<Hop> hops, long statements) {

    /**
     * One who passed it on, under the name of who stands for it.
     *
     * @param role the name of a role, such as "AGENCY"
     * @param name empty for nobody named
     */
    public record Hop(int step, String role, String name) {

        public Hop {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(name, "name");
        }
    }

    public ChainCount {
        hops = List.copyOf(hops);
    }
}
