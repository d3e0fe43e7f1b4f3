package dev.laut.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "E+0,   2026, 2026-04-05",
        "E+0,   2000, 2000-04-23",
        "E+0,   2038, 2038-04-25",
        "E-46,  2026, 2026-02-18",
        "E+49,  2026, 2026-05-24",
        "A-11,  2025, 2025-11-19",
        "M2,    2026, 2026-05-10",
        "12-24, 2026, 2026-12-24"
    })
    void movesWithTheYear(String notation, int year, LocalDate day) {
        assertEquals(day, Holidays.day(notation, year));
    }
}
