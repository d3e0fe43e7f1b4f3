package dev.laut.time;

import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.GrammaticalNumber;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Token;
import dev.laut.time.TimeExpression.Flag;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Dates that name their place in the calendar: days, months, seasons, years, decades, centuries, holidays. */
final class CalendarDates {

    /** A date that disagrees with its weekday is moved by a year only when it lies at least so far off. */
    private static final int FAR_OFF_DAYS = 60;

    /** Earlier years are rarer in news than amounts. */
    private static final int FIRST_MODERN_YEAR = 1850;

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
        Optional<Integer> year = statedYear(match, situation).or(() -> situation.yearOf(month, day));
        if (year.isEmpty()) {
            boolean exists =
                    month <= 12 && day >= 1 && day <= YearMonth.of(2000, month).lengthOfMonth();
            return exists ? Reading.date(Timex.day(Timex.OPEN_YEAR, month, day)) : impossible(Timex.OPEN_YEAR, month);
        }
        int settled = match.has(TimeWord.YEAR) ? year.get() : agreeing(match, situation, year.get(), month, day);
        return checked(match, settled, month, day);
    }

    /** The year that stands there: "1992", "dieses Jahres". */
    private static Optional<Integer> statedYear(Match match, Situation situation) {
        if (match.has(TimeWord.YEAR)) {
            return Optional.of(match.number(TimeWord.YEAR));
        }
        boolean relative = match.first(TimeWord.UNIT)
                        .filter(unit -> unit.value().equals("Y"))
                        .isPresent()
                && match.has(TimeWord.WHICH);
        return relative
                ? situation.reference().map(today -> today.getYear() + match.number(TimeWord.WHICH))
                : Optional.empty();
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

    /** "im Februar", "Anfang Februar 2022", "im Juli dieses Jahres", "im vergangenen Februar". */
    static Optional<Reading> month(Match match, Situation situation) {
        int month =
                match.first(TimeWord.MONTH, TimeWord.MONTH_SHORT).orElseThrow().number();
        Optional<Integer> year = statedYear(match, situation)
                .or(() -> match.has(TimeWord.WHICH) ? whichYear(match, situation, month) : situation.yearOf(month, 0));
        return Optional.of(Reading.date(Timex.month(year.map(Timex::year).orElse(Timex.OPEN_YEAR), month)));
    }

    /** "im vergangenen Februar" is the last one that is over, "im kommenden" the next to begin. */
    private static Optional<Integer> whichYear(Match match, Situation situation, int month) {
        int which = match.number(TimeWord.WHICH);
        return situation.reference().map(today -> {
            int current = today.getMonthValue();
            int shift = which < 0 ? (month < current ? 0 : -1) : which > 0 ? (month > current ? 0 : 1) : 0;
            return today.getYear() + shift;
        });
    }

    /** "im Sommer 2005", "im vergangenen Herbst"; a winter has the year that it begins in. */
    static Optional<Reading> season(Match match, Situation situation) {
        String season = match.first(TimeWord.SEASON).orElseThrow().value();
        Optional<Integer> year = statedYear(match, situation).or(() -> seasonYear(match, situation, season));
        return Optional.of(Reading.date(year.map(Timex::year).orElse(Timex.OPEN_YEAR) + '-' + season));
    }

    private static Optional<Integer> seasonYear(Match match, Situation situation, String season) {
        int middle = 3 * List.of("WI", "SP", "SU", "FA").indexOf(season) + 1;
        Optional<Integer> year =
                match.has(TimeWord.WHICH) ? whichYear(match, situation, middle) : situation.yearOf(middle, 0);
        return season.equals("WI") ? year.map(january -> january - 1) : year;
    }

    /** "im dritten Quartal 2025". */
    static Optional<Reading> quarter(Match match, Situation situation) {
        return part(match, situation, "QU", "-Q", 4);
    }

    /** "im ersten Halbjahr", "in der zweiten Jahreshälfte 2025". */
    static Optional<Reading> halfYear(Match match, Situation situation) {
        return part(match, situation, "H", "-H", 2);
    }

    private static Optional<Reading> part(Match match, Situation situation, String unit, String mark, int count) {
        int which = match.number(TimeWord.ORD);
        boolean named = match.senses().stream().anyMatch(sense -> sense.value().equals(unit));
        if (!named || which < 1 || which > count) {
            return Optional.empty();
        }
        String year = statedYear(match, situation)
                .or(() -> situation.reference().map(LocalDate::getYear))
                .map(Timex::year)
                .orElse(Timex.OPEN_YEAR);
        return Optional.of(Reading.date(year + mark + which));
    }

    /** "im Jahr 2012", "des Jahres 578". */
    static Optional<Reading> year(Match match, Situation situation) {
        return match.first(TimeWord.YEAR, TimeWord.NUM)
                .filter(year -> year.number() >= 1 && year.number() <= 9999)
                .map(year -> Reading.date(Timex.year(year.number())));
    }

    /** "2012" alone, unless it counts something: "2000 Menschen", "1500 geplante Betten". */
    static Optional<Reading> bareYear(Match match, Situation situation) {
        Optional<Token> next = situation.token(match.end());
        boolean adjective = next.filter(TimeLexicon::isAdjective).isPresent();
        boolean old = match.number(TimeWord.YEAR) < FIRST_MODERN_YEAR;
        boolean counts = next.filter(CalendarDates::isCounted).isPresent()
                || (old
                        && adjective
                        && situation
                                .token(match.end() + 1)
                                .filter(CalendarDates::isCounted)
                                .isPresent());
        return counts ? Optional.empty() : year(match, situation);
    }

    private static boolean isCounted(Token token) {
        WordForm word = token.word();
        if (token.kind() == Token.Kind.SYMBOL || token.is("%")) {
            return true;
        }
        boolean noun = token.isCapitalised() && word.is(PartOfSpeech.NOUN) && !word.is(PartOfSpeech.NAME);
        return noun && word.is(GrammaticalNumber.PLURAL);
    }

    /** "Mitte der siebziger Jahre", "in den 1920er Jahren", "die Achtzigerjahre". */
    static Optional<Reading> decade(Match match, Situation situation) {
        String decade = match.first(TimeWord.DECADE, TimeWord.DECADE_YEARS)
                .orElseThrow()
                .value();
        return Optional.of(Reading.date(decade.length() == 1 ? centuryOf(decade) + decade : decade));
    }

    /** The twenties to nineties are those of the last century, "die zehner Jahre" of this one. */
    private static String centuryOf(String decade) {
        return decade.compareTo("2") < 0 ? "20" : "19";
    }

    /** "im 20. Jahrhundert". */
    static Optional<Reading> century(Match match, Situation situation) {
        int ordinal = match.number(TimeWord.ORD);
        boolean named = match.first(TimeWord.UNIT)
                .filter(unit -> unit.value().equals("CE"))
                .isPresent();
        return named && ordinal >= 1 && ordinal <= 30
                ? Optional.of(Reading.date(Timex.year(100 * (ordinal - 1)).substring(0, 2)))
                : Optional.empty();
    }

    /** "zu Ostern", "Weihnachten 2024", "an den vergangenen Pfingsten". */
    static Optional<Reading> holiday(Match match, Situation situation) {
        String notation = match.first(TimeWord.HOLIDAY).orElseThrow().value();
        Optional<Integer> year = statedYear(match, situation);
        if (year.isEmpty() && situation.reference().isPresent()) {
            LocalDate thisYear =
                    Holidays.day(notation, situation.reference().get().getYear());
            year = match.has(TimeWord.WHICH)
                    ? whichYear(match, situation, thisYear.getMonthValue())
                    : situation.yearOf(thisYear.getMonthValue(), thisYear.getDayOfMonth());
        }
        String open = notation.contains("-") && Character.isDigit(notation.charAt(0))
                ? Timex.OPEN_YEAR + '-' + notation
                : Timex.OPEN_DAY;
        return Optional.of(year.map(y -> Reading.day(Holidays.day(notation, y))).orElse(Reading.date(open)));
    }
}
