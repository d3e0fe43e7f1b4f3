package dev.laut.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.time.TimeExpression.Flag;
import dev.laut.time.TimeExpression.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeFlagsTest {

    @Test
    void marksDaysThatDoNotExist() {
        assertFlag("Am 31. Februar 2026 geschieht nichts.", "2026-02-XX", Flag.IMPOSSIBLE_DATE);
        assertFlag("In der Nacht zum 31. Juni 2025 brannte es.", "2025-06-XX", Flag.IMPOSSIBLE_DATE);
        assertFlag("Am 31.2.2026 geschieht nichts.", "2026-02-XX", Flag.IMPOSSIBLE_DATE);
        assertFlag("Am 29. Februar 2025 geschieht nichts.", "2025-02-XX", Flag.IMPOSSIBLE_DATE);
        assertFlag("Am Montag, den 30. Februar 2026, wird getagt.", "2026-02-XX", Flag.IMPOSSIBLE_DATE);
        assertFlag("Am 32. Mai 2025 wurde gebaut.", "2025-05-XX", Flag.IMPOSSIBLE_DATE);
        assertFlag("Die Frist endete am 2026-02-30.", "2026-02-XX", Flag.IMPOSSIBLE_DATE);
        assertFlag("Am 12.13.2026 geschieht nichts.", "2026-XX-XX", Flag.IMPOSSIBLE_DATE);
    }

    @Test
    void leavesTheHoursOfSuchADayOpen() {
        assertEquals(
                "31. September 2025 = 2025-09-XX; 14 Uhr = XXXX-XX-XXT14:00",
                Tagged.values("Am 31. September 2025 um 14 Uhr beginnt das Fest."));
        assertEquals(
                "30. September 2025 = 2025-09-30; 14 Uhr = 2025-09-30T14:00",
                Tagged.values("Am 30. September 2025 um 14 Uhr beginnt das Fest."));
    }

    @Test
    void marksWeekdaysThatContradictTheirDate() {
        assertFlag("Am Montag, den 3. März 2026, wird gewählt.", "2026-03-03", Flag.WEEKDAY_MISMATCH);
        assertFlag("Am Freitag, 6. März, wird getagt.", "2026-03-06");
        assertFlag("Am Dienstag, 3. März 2026, wird gewählt.", "2026-03-03");
    }

    @Test
    void marksDaysThatContradictEachOther() {
        assertFlags("Gestern (2. Februar) brannte die Mühle.", Flag.CONTRADICTION, Flag.CONTRADICTION);
        assertFlags("Am Montag (3. Februar 2026) tagte der Rat.", Flag.CONTRADICTION, Flag.CONTRADICTION);
        assertFlags("Die Messe dauert vom 12. März bis zum 5. März.", null, Flag.CONTRADICTION);
        assertFlags("Gestern (3. Februar) brannte die Mühle.", null, null);
        assertFlags("Heute, am 5. und am 7. Februar wird gespielt.", null, null, null);
        assertFlags("Die Ferien dauern vom 28. Dezember bis zum 5. Januar.", null, null);
    }

    @Test
    void takesTheDayOfTheDateBesideTheWeekday() {
        assertEquals(
                "Montag = 2026-02-09; 9. Februar = 2026-02-09",
                Tagged.values("Am Montag (9. Februar) war noch alles offen."));
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

    /** The flags of the times in order; null for none. */
    private static void assertFlags(String text, Flag... flags) {
        List<Set<Flag>> expected = Stream.of(flags)
                .map(flag -> flag == null ? Set.<Flag>of() : Set.of(flag))
                .toList();
        assertEquals(
                expected, Tagged.times(text).stream().map(TimeExpression::flags).toList(), text);
    }

    private static TimeExpression only(String text) {
        return Tagged.times(text).get(0);
    }
}
