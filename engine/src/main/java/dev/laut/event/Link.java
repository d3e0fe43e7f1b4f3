package dev.laut.event;

import java.util.Objects;

/**
 * How two entries of a record stand to each other; never "true" or "false".
 *
 * @param kind the relation
 * @param from the id of the entry that relates
 * @param to the id of the entry it relates to
 * @param reason why
 */
public record Link(Kind kind, String from, String to, LinkReason reason) {

    /** The relation of one entry to another. */
    public enum Kind {
        /** The same statement again: a headline, a pull quote. */
        DUPLICATE,
        /** A later entry makes an earlier one obsolete. */
        SUPERSEDES,
        SAME_ORIGIN,
        /** An independent origin says the same. */
        CORROBORATES,
        /** Opposite polarity or other figures on the same matter. */
        TENSION
    }

    public Link {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
    }
}
