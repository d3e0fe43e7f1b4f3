package dev.laut.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Days between which articles were published; either may be open. */
record Published(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** A condition over the table "page". */
    String sql() {
        return from.map(day -> " and page.day >= ?").orElse("")
                + to.map(day -> " and page.day <= ? and page.day <> ''").orElse("");
    }

    Object[] values() {
        return Stream.of(from, to)
                .flatMap(Optional::stream)
                .map(LocalDate::toString)
                .toArray();
    }
}
