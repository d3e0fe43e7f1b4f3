package dev.laut.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.time.TimeExpression.Flag;
import dev.laut.time.TimeExpression.Modifier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeFlagsTest {

    @Test
    void marksDaysThatDoNotExist() {
        assertFlag("Am 31. Februar 2026 geschieht nichts.", "2026-02-XX", Flag.IMPOSSIBLE_DATE);
        assertFlag("Am 31.2.2026 geschieht nichts.", "2026-02-XX", Flag.IMPOSSIBLE_DATE);
        assertFlag("Am 29. Februar 2025 geschieht nichts.", "2025-02-XX", Flag.IMPOSSIBLE_DATE);
        assertFlag("Am 12.13.2026 geschieht nichts.", "2026-XX-XX", Flag.IMPOSSIBLE_DATE);
    }

    @Test
    void marksWeekdaysThatContradictTheirDate() {
        assertFlag("Am Montag, den 3. März 2026, wird gewählt.", "2026-03-03", Flag.WEEKDAY_MISMATCH);
        assertFlag("Am Freitag, 6. März, wird getagt.", "2026-03-06");
        assertFlag("Am Dienstag, 3. März 2026, wird gewählt.", "2026-03-03");
    }

    @Test
    void takesTheYearInWhichTheWeekdayAgrees() {
        assertFlag("Samstag, 29. November: Konzert in Wien", "2025-11-29");
    }

    @Test
    void saysWhereADurationLeads() {
        assertEquals(Optional.of("2023"), only("Vor drei Jahren zog er fort.").anchor());
        assertEquals(
                Optional.of("2026-W08"),
                only("Er wird in zwei Wochen zurückkehren.").anchor());
        assertEquals(Optional.empty(), only("Sie blieb drei Jahre.").anchor());
    }

    @Test
    void knowsWhenAPlanIsDue() {
        TimeExpression due = only("Bis Ende des Monats will er zahlen.");
        assertEquals(Optional.of(Modifier.END), due.modifier());
        assertEquals(LocalDate.of(2026, 2, 28), due.days().orElseThrow().latest());
    }

    @Test
    void namesItsRule() {
        assertEquals(
                "weekday-part", only("Das Gericht entschied am Dienstagabend.").rule());
    }

    private static void assertFlag(String text, String value, Flag... flags) {
        TimeExpression time = only(text);
        assertEquals(value, time.value(), text);
        assertEquals(Set.of(flags), time.flags(), text);
    }

    private static TimeExpression only(String text) {
        return Tagged.times(text).get(0);
    }
}
