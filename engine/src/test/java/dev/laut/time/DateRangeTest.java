package dev.laut.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.laut.time.TimeExpression.Modifier;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-04,    2026-02-04, 2026-02-04",
        "2026-02-04TEV, 2026-02-04, 2026-02-04",
        "2026-W01,      2025-12-29, 2026-01-04",
        "2026-W06-WE,   2026-02-07, 2026-02-08",
        "2024-02,       2024-02-01, 2024-02-29",
        "2026-SU,       2026-06-01, 2026-08-31",
        "2026-WI,       2026-12-01, 2027-02-28",
        "2026-Q4,       2026-10-01, 2026-12-31",
        "2026-H2,       2026-07-01, 2026-12-31",
        "2026,          2026-01-01, 2026-12-31",
        "197,           1970-01-01, 1979-12-31",
        "19,            1900-01-01, 1999-12-31"
    })
    void spansWhatTheValueNames(String value, LocalDate earliest, LocalDate latest) {
        assertEquals(Optional.of(new DateRange(earliest, latest)), DateRange.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3Y", "PAST_REF", "XXXX-02", "2026-02-XX", "XXXX-WXX-3", "2026-13", "2026-02-31", ""})
    void hasNoDaysForTheRest(String value) {
        assertEquals(Optional.empty(), DateRange.of(value));
    }

    @Test
    void takesAThirdForAPart() {
        DateRange june = DateRange.of("2026-06").orElseThrow();
        assertEquals(
                LocalDate.of(2026, 6, 10),
                june.part(Optional.of(Modifier.START)).latest());
        assertEquals(
                LocalDate.of(2026, 6, 21), june.part(Optional.of(Modifier.END)).earliest());
        assertEquals(june, june.part(Optional.empty()));
    }

    @Test
    void refusesToEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2026, 2, 4);
        assertThrows(IllegalArgumentException.class, () -> new DateRange(day, day.minusDays(1)));
    }
}
