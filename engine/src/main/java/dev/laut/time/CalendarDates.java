package dev.laut.time;

import dev.laut.time.TimeExpression.Flag;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Days that name their place in the calendar: "4. Februar 2026", "Ostern". */
final class CalendarDates {

    /** A date that disagrees with its weekday is moved by a year only when it lies at least so far off. */
    private static final int FAR_OFF_DAYS = 60;

    private CalendarDates() {}

    /** "Mittwoch, dem 4. Februar 2026", "23.3.1987", "24.12.", and the first of "21. bis 27. Februar". */
    static Optional<Reading> day(Match match, Situation situation) {
        if (match.has(TimeWord.FULL_DATE)) {
            String[] parts =
                    match.first(TimeWord.FULL_DATE).orElseThrow().value().split("\\.", -1);
            return Optional.of(checked(match, fullYear(parts[2]), number(parts[1]), number(parts[0])));
        }
        if (match.has(TimeWord.DAY_MONTH)) {
            String[] parts =
                    match.first(TimeWord.DAY_MONTH).orElseThrow().value().split("\\.", -1);
            return Optional.of(dated(match, situation, number(parts[1]), number(parts[0])));
        }
        int day = match.number(TimeWord.ORD);
        return match.first(TimeWord.MONTH, TimeWord.MONTH_SHORT)
                .map(month -> dated(match, situation, month.number(), day));
    }

    /** "in der Nacht zum 3. Juni" is the second's; that to a day that does not exist is none. */
    static Optional<Reading> nightBefore(Match match, Situation situation) {
        return day(match, situation).map(reading -> reading.day()
                .map(day -> day.minusDays(1))
                .map(eve -> ClockTimes.at(eve.toString(), "NI").about(Optional.of(eve)))
                .orElse(reading));
    }

    /** "2026-02-04". */
    static Optional<Reading> isoDay(Match match, Situation situation) {
        List<Sense> numbers =
                match.senses().stream().filter(s -> s.kind() == TimeWord.NUM).toList();
        int year = match.number(TimeWord.YEAR);
        return Optional.of(
                checked(match, year, numbers.get(0).number(), numbers.get(1).number()));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Two digits from 70 on are of the last century. */
    private static int fullYear(String digits) {
        int year = number(digits);
        return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static Reading dated(Match match, Situation situation, int month, int day) {
        Optional<Integer> year = situation.statedYear(match).or(() -> situation.yearOf(month, day));
        if (year.isEmpty()) {
            boolean exists =
                    month <= 12 && day >= 1 && day <= YearMonth.of(2000, month).lengthOfMonth();
            return exists ? Reading.date(Timex.day(Timex.OPEN_YEAR, month, day)) : impossible(Timex.OPEN_YEAR, month);
        }
        int settled = match.has(TimeWord.YEAR) ? year.get() : agreeing(match, situation, year.get(), month, day);
        return checked(match, settled, month, day);
    }

    /** The year before or after where only there the weekday agrees, and the date lies far off anyway. */
    private static int agreeing(Match match, Situation situation, int year, int month, int day) {
        Optional<DayOfWeek> weekday = weekday(match);
        Optional<LocalDate> date = date(year, month, day);
        Optional<LocalDate> today = situation.reference();
        if (weekday.isEmpty() || date.isEmpty() || today.isEmpty() || date.get().getDayOfWeek() == weekday.get()) {
            return year;
        }
        long distance = Math.abs(date.get().toEpochDay() - today.get().toEpochDay());
        if (distance < FAR_OFF_DAYS) {
            return year;
        }
        for (int other : new int[] {year - 1, year + 1}) {
            if (date(other, month, day)
                    .filter(d -> d.getDayOfWeek() == weekday.get())
                    .isPresent()) {
                return other;
            }
        }
        return year;
    }

    private static Optional<DayOfWeek> weekday(Match match) {
        return match.first(TimeWord.WEEKDAY, TimeWord.WEEKDAY_SHORT).map(sense -> DayOfWeek.of(sense.number()));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Reading checked(Match match, int year, int month, int day) {
        Optional<LocalDate> date = date(year, month, day);
        if (date.isEmpty()) {
            return impossible(Timex.year(year), month);
        }
        Reading reading = Reading.day(date.get());
        boolean agrees = weekday(match)
                .filter(named -> named != date.get().getDayOfWeek())
                .isEmpty();
        return agrees ? reading : reading.flagged(Flag.WEEKDAY_MISMATCH);
    }

    private static Reading impossible(String year, int month) {
        return Reading.date(Timex.day(year, month > 12 ? 0 : month, 0)).flagged(Flag.IMPOSSIBLE_DATE);
    }

    /** "zu Ostern", "Weihnachten 2024", "an den vergangenen Pfingsten". */
    static Optional<Reading> holiday(Match match, Situation situation) {
        String notation = match.first(TimeWord.HOLIDAY).orElseThrow().value();
        Optional<Integer> year = situation.statedYear(match);
        if (year.isEmpty() && situation.reference().isPresent()) {
            LocalDate thisYear =
                    Holidays.day(notation, situation.reference().get().getYear());
            year = match.has(TimeWord.WHICH)
                    ? CalendarPeriods.whichYear(match, situation, thisYear.getMonthValue())
                    : situation.yearOf(thisYear.getMonthValue(), thisYear.getDayOfMonth());
        }
        String open = notation.contains("-") && Character.isDigit(notation.charAt(0))
                ? Timex.OPEN_YEAR + '-' + notation
                : Timex.OPEN_DAY;
        return Optional.of(year.map(y -> Reading.day(Holidays.day(notation, y))).orElse(Reading.date(open)));
    }
}
