package dev.laut.time;

import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.GrammaticalNumber;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Months, seasons, quarters, years, decades and centuries that name their place in the calendar. */
final class CalendarPeriods {

    /** Earlier years are rarer in news than amounts. */
    private static final int FIRST_MODERN_YEAR = 1850;

    private CalendarPeriods() {}

    /** "im Februar", "Anfang Februar 2022", "im Juli dieses Jahres", "im vergangenen Februar". */
    static Optional<Reading> month(Match match, Situation situation) {
        int month =
                match.first(TimeWord.MONTH, TimeWord.MONTH_SHORT).orElseThrow().number();
        Optional<Integer> year = situation
                .statedYear(match)
                .or(() -> match.has(TimeWord.WHICH) ? whichYear(match, situation, month) : situation.yearOf(month, 0));
        return Optional.of(Reading.date(Timex.month(year.map(Timex::year).orElse(Timex.OPEN_YEAR), month)));
    }

    /** "im vergangenen Februar" is the last one that is over, "im kommenden" the next to begin. */
    static Optional<Integer> whichYear(Match match, Situation situation, int month) {
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
        Optional<Integer> year = situation.statedYear(match).or(() -> seasonYear(match, situation, season));
        return Optional.of(Reading.date(year.map(Timex::year).orElse(Timex.OPEN_YEAR) + '-' + season));
    }

    private static Optional<Integer> seasonYear(Match match, Situation situation, String season) {
        int middle = 3 * List.of("WI", "SP", "SU", "FA").indexOf(season) + 1;
        Optional<Integer> year =
                match.has(TimeWord.WHICH) ? whichYear(match, situation, middle + 1) : situation.yearOf(middle, 0);
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
        String year = situation
                .statedYear(match)
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
        boolean counts = next.filter(CalendarPeriods::isCounted).isPresent()
                || (old
                        && adjective
                        && situation
                                .token(match.end() + 1)
                                .filter(CalendarPeriods::isCounted)
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
}
