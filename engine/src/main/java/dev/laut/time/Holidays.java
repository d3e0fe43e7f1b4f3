package dev.laut.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** On which day a holiday falls; the notation is explained in {@code words.tsv}. */
final class Holidays {

    private Holidays() {}

    /**
     * @throws DateTimeException when {@code notation} names no day
     */
    static LocalDate day(String notation, int year) {
        return switch (notation.charAt(0)) {
            case 'E' -> easter(year).plusDays(Integer.parseInt(notation.substring(1)));
            case 'A' -> firstAdvent(year).plusDays(Integer.parseInt(notation.substring(1)));
            case 'M' -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY));
            default -> LocalDate.parse(Timex.year(year) + '-' + notation);
        };
    }

    /** Easter Sunday of the Gregorian calendar (the anonymous algorithm; Meeus 1991, p. 67). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    private static LocalDate firstAdvent(int year) {
        return LocalDate.of(year, 12, 24)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                .minusWeeks(3);
    }
}
