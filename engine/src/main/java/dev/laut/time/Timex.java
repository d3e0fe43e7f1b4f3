package dev.laut.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Writes TIMEX3 values. What is unknown of a date is X. */
final class Timex {

    static final String OPEN_YEAR = "XXXX";
    static final String OPEN_DAY = "XXXX-XX-XX";

    private Timex() {}

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** "1992-03"; a month 0 stays open. */
    static String month(String year, int month) {
        return year + '-' + (month == 0 ? "XX" : two(month));
    }

    static String day(String year, int month, int day) {
        return month(year, month) + '-' + (day == 0 ? "XX" : two(day));
    }

    static String month(LocalDate day) {
        return month(year(day.getYear()), day.getMonthValue());
    }

    /** The ISO week: "2026-W06". */
    static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String quarter(LocalDate day) {
        return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    static String decade(int year) {
        return year(year).substring(0, 3);
    }

    /** The years 1901 to 2000 are the 20th century; TIMEX3 writes 19. */
    static String century(int year) {
        return year(year).substring(0, 2);
    }

    static String openWeekday(DayOfWeek weekday) {
        return "XXXX-WXX-" + weekday.getValue();
    }

    static String clock(int hour, int minute) {
        return two(hour) + ':' + two(minute);
    }

    /** "P3Y", "PT48H", "PXD"; the unit as in {@link TimeWord#UNIT}. */
    static String duration(String amount, String unit) {
        boolean ofDay = unit.length() == 2 && unit.charAt(0) == 'T';
        return ofDay ? "PT" + amount + unit.substring(1) : "P" + amount + unit;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
