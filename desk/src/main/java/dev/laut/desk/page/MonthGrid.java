package dev.laut.desk.page;

import dev.laut.desk.study.Due;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** A month as a calendar shows it: weeks from Monday to Sunday, each day with what is due on it. */
public record MonthGrid(YearMonth month, List<List<Day>> weeks) {

    /** Entries of one day that a cell shows; the list below has all. */
    private static final int SHOWN = 3;

    /** What is due within a longer time is due on no day of it. */
    private static final int DAYS = 7;

    /**
     * A day of the calendar.
     *
     * @param isOfMonth false for the days of other months that fill the first and the last week
     */
    public record Day(LocalDate date, boolean isOfMonth, List<Due> dues) {

        public Day {
            dues = List.copyOf(dues);
        }

        public List<Due> shown() {
            return dues.subList(0, Math.min(SHOWN, dues.size()));
        }

        public int left() {
            return dues.size() - shown().size();
        }
    }

    public MonthGrid {
        weeks = weeks.stream().map(List::copyOf).toList();
    }

    static MonthGrid of(YearMonth month, List<Due> dues) {
        LocalDate begin = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate monday = begin; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            List<Day> week = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                week.add(day(monday.plusDays(day), month, dues));
            }
            weeks.add(week);
        }
        return new MonthGrid(month, weeks);
    }

    private static Day day(LocalDate date, YearMonth month, List<Due> dues) {
        boolean isOfMonth = YearMonth.from(date).equals(month);
        return new Day(
                date,
                isOfMonth,
                dues.stream().filter(due -> isOfMonth && isDueOn(due, date)).toList());
    }

    /** Whether it is due on a day, or within a week that holds it. */
    private static boolean isDueOn(Due due, LocalDate date) {
        return due.isOfDays(DAYS)
                && !date.isBefore(due.day().orElseThrow())
                && !date.isAfter(due.until().orElseThrow());
    }

    /** Whether it is due some time in the month, and on no day in particular. */
    static boolean isOfMonth(Due due, YearMonth month) {
        return !due.isOfDays(DAYS)
                && due.until()
                        .filter(day -> !day.isBefore(month.atDay(1)))
                        .flatMap(day -> due.day())
                        .filter(day -> !day.isAfter(month.atEndOfMonth()))
                        .isPresent();
    }

    /** The days of a week. */
    public List<DayOfWeek> days() {
        return List.of(DayOfWeek.values());
    }
}
