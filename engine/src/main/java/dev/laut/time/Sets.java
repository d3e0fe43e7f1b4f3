package dev.laut.time;

import java.time.DayOfWeek;
import java.util.Optional;

/** Times that come again: "jeden Montag", "alle vier Jahre", "täglich". */
final class Sets {

    private Sets() {}

    /** "jeden Tag", "alle vier Jahre", "pro Stunde", "jeden Montag". */
    static Optional<Reading> every(Match match, Situation situation) {
        Optional<Sense> unit = match.first(TimeWord.UNIT, TimeWord.UNITS);
        if (unit.isPresent()) {
            String amount = match.first(TimeWord.NUM).map(Sense::value).orElse("1");
            return Optional.of(Reading.set(Timex.duration(amount, unit.get().value())));
        }
        return weekly(match, situation).or(() -> named(match));
    }

    /** "montags", "jeden Montag". */
    static Optional<Reading> weekly(Match match, Situation situation) {
        return match.senses().stream()
                .filter(sense -> sense.kind() == TimeWord.WEEKDAY
                        || sense.kind() == TimeWord.WEEKDAY_PART
                        || sense.kind() == TimeWord.WEEKLY)
                .findFirst()
                .map(day -> Reading.set(Timex.openWeekday(DayOfWeek.of(day.number()))
                        + (day.kind() == TimeWord.WEEKDAY_PART ? "T" + day.value() : "")));
    }

    /** "jeden Abend", "jeden Sommer", "jeden Mai". */
    private static Optional<Reading> named(Match match) {
        Optional<String> value = match.first(TimeWord.DAYPART)
                .map(part -> Timex.OPEN_DAY + 'T' + part.value())
                .or(() -> match.first(TimeWord.SEASON).map(season -> Timex.OPEN_YEAR + '-' + season.value()))
                .or(() -> match.first(TimeWord.MONTH).map(month -> Timex.month(Timex.OPEN_YEAR, month.number())));
        return value.map(Reading::set);
    }

    /** "täglich", "jährlich", "nachts". */
    static Optional<Reading> word(Match match, Situation situation) {
        return Optional.of(
                Reading.set(match.first(TimeWord.SET_WORD).map(Sense::value).orElse(match.argument())));
    }
}
