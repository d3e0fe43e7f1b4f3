package dev.laut.entity.actors;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An office that a person held, and when.
 *
 * @param person the holder
 * @param office its name in the masculine and in lower case: "bundeskanzler", "präsident"
 * @param body the state or institution that the office belongs to: "Deutschland", "Nato"
 * @param from the first day; empty when not known, which counts as always
 * @param to the day it ended, on which the successor already holds it; empty while it lasts
 */
public record Tenure(Actor person, String office, String body, Optional<LocalDate> from, Optional<LocalDate> to) {

    public Tenure {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(person.name() + " left " + office + " before taking it: " + from + to);
        }
    }

    /** Whether the office was held at the beginning of this day or taken on it. */
    public boolean isHeldOn(LocalDate date) {
        return from.map(day -> !date.isBefore(day)).orElse(true)
                && to.map(date::isBefore).orElse(true);
    }
}
