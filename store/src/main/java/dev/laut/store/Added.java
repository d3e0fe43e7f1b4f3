package dev.laut.store;

import java.util.Objects;

/**
 * What became of an article that was added.
 *
 * @param version which version of its address it is, from 1
 */
public record Added(String address, int version, What what) {

    /** What became of it. */
    public enum What {
        /** Its address is new to the store. */
        ADDED,
        /** Its address was there with other words; they stay as an older version. */
        CHANGED,
        /** It was there already; nothing changes. */
        SAME
    }

    public Added {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(what, "what");
    }
}
