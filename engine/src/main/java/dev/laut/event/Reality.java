package dev.laut.event;

import dev.laut.event.Event.Status;
import java.util.Objects;

/**
 * What one mention says of an event's being real.
 *
 * @param status the reading
 * @param explicit whether grammar says so: a tense, a negation, a verb; not so for a bare noun
 */
record Reality(Status status, boolean explicit) {

    Reality {
        Objects.requireNonNull(status, "status");
    }

    static Reality said(Status status) {
        return new Reality(status, true);
    }

    static Reality taken(Status status) {
        return new Reality(status, false);
    }

    Reality with(Status other) {
        return new Reality(other, true);
    }

    boolean is(Status other) {
        return status == other;
    }
}
