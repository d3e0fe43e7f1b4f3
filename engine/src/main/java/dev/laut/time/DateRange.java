package dev.laut.time;

import dev.laut.time.TimeExpression.Modifier;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days a time can mean: a plan "bis Ende des Monats" is due on the latest of them.
 *
 * @param earliest the first day
 * @param latest the last day, not before the first
 */
public record DateRange(LocalDate earliest, LocalDate latest) {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}");

    public DateRange {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("no range of days: " + earliest + " to " + latest);
        }
    }

    /**
     * The days of a TIMEX3 value: "2026-02" is 1 to 28 February 2026. Empty when the value names no days of the
     * calendar: durations, sets, "PAST_REF", "XXXX-02".
     */
    public static Optional<DateRange> of(String value) {
        try {
            return read(value);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DateRange> read(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            LocalDate date = LocalDate.parse(day.group(1));
            return Optional.of(new DateRange(date, date));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return Optional.of(week(number(week, 1), number(week, 2), week.group(3) != null));
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            return Optional.of(months(YearMonth.of(number(month, 1), number(month, 2)), 1));
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return Optional.of(partOfYear(number(part, 1), part.group(2)));
        }
        return YEARS.matcher(value).matches() ? Optional.of(years(value)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static DateRange week(int year, int week, boolean weekend) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
        return new DateRange(weekend ? monday.plusDays(5) : monday, monday.plusDays(6));
    }

    private static DateRange partOfYear(int year, String part) {
        return switch (part) {
            case "SP" -> months(YearMonth.of(year, 3), 3);
            case "SU" -> months(YearMonth.of(year, 6), 3);
            case "FA" -> months(YearMonth.of(year, 9), 3);
            case "WI" -> months(YearMonth.of(year, 12), 3);
            case "H1", "H2" -> months(YearMonth.of(year, part.charAt(1) == '1' ? 1 : 7), 6);
            default -> months(YearMonth.of(year, 3 * (part.charAt(1) - '0') - 2), 3);
        };
    }

    private static DateRange months(YearMonth first, int count) {
        return new DateRange(first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
    }

    /** "19" is a century, "199" a decade, "1999" a year. */
    private static DateRange years(String digits) {
        int span = digits.length() == 4 ? 1 : digits.length() == 3 ? 10 : 100;
        int first = Integer.parseInt(digits) * span;
        return new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(first + span - 1, 12, 31));
    }

    /** The first, middle or last third: "Anfang Juni" ends on the tenth. A whole range without such a modifier. */
    DateRange part(Optional<Modifier> modifier) {
        long third = (ChronoUnit.DAYS.between(earliest, latest) + 1) / 3;
        if (modifier.isEmpty() || third == 0) {
            return this;
        }
        return switch (modifier.get()) {
            case START -> new DateRange(earliest, earliest.plusDays(third - 1));
            case MID -> new DateRange(earliest.plusDays(third), latest.minusDays(third));
            case END -> new DateRange(latest.minusDays(third - 1), latest);
            default -> this;
        };
    }
}
