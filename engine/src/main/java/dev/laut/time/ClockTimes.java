package dev.laut.time;

import java.time.LocalDate;
import java.util.Optional;

/** Times of day: "18.30 Uhr", "halb neun", "am Abend". */
final class ClockTimes {

    private ClockTimes() {}

    /** "am frühen Abend", "um Mitternacht": of the day last spoken of. */
    static Optional<Reading> dayPart(Match match, Situation situation) {
        return match.first(TimeWord.DAYPART, TimeWord.DAYPART_ADVERB)
                .map(part -> at(day(situation), part.value()).about(situation.day()));
    }

    /** "am nächsten Morgen", "an diesem Abend": from the day last spoken of. */
    static Optional<Reading> whichDayPart(Match match, Situation situation) {
        int count = match.number(TimeWord.WHICH) + match.number(TimeWord.FOLLOWING);
        Optional<LocalDate> day = situation.told().map(last -> last.plusDays(count));
        return match.first(TimeWord.DAYPART)
                .map(part -> at(day.map(LocalDate::toString).orElse(Timex.OPEN_DAY), part.value())
                        .about(day));
    }

    /** "abends": of the day last spoken of, when that is near, else of any day. */
    static Optional<Reading> dayPartAdverb(Match match, Situation situation) {
        String day = situation.focusIsNear() || situation.daily() ? day(situation) : Timex.OPEN_DAY;
        return match.first(TimeWord.DAYPART_ADVERB).map(part -> at(day, part.value()));
    }

    /** "18.30 Uhr", "gegen 20 Uhr", "8 Uhr abends". */
    static Optional<Reading> clock(Match match, Situation situation) {
        Optional<Sense> clock = match.first(TimeWord.CLOCK, TimeWord.NUM);
        if (clock.isEmpty()) {
            return Optional.empty();
        }
        if (clock.get().kind() == TimeWord.CLOCK) {
            return Optional.of(at(clock.get().value(), situation));
        }
        int minute = match.argument().equals("first")
                ? 0
                : match.nth(TimeWord.NUM, 1).map(Sense::number).orElse(0);
        return clock(match, situation, clock.get().number(), minute);
    }

    /** "halb neun" is 8:30. */
    static Optional<Reading> half(Match match, Situation situation) {
        int hour = match.number(TimeWord.NUM);
        return hour < 1 ? Optional.empty() : clock(match, situation, hour - 1, 30);
    }

    private static Optional<Reading> clock(Match match, Situation situation, int hour, int minute) {
        boolean evening = match.first(TimeWord.DAYPART_ADVERB)
                .filter(part -> part.value().equals("EV") || part.value().equals("AF"))
                .isPresent();
        int settled = evening && hour < 12 ? hour + 12 : hour;
        if (settled > 24 || minute > 59) {
            return Optional.empty();
        }
        return Optional.of(at(Timex.clock(settled, minute), situation));
    }

    /** A time of the clock, "02:40", on the day it belongs to. */
    private static Reading at(String clock, Situation situation) {
        int hour = Integer.parseInt(clock.substring(0, clock.indexOf(':')));
        Optional<LocalDate> day = situation.dayOf(hour);
        return at(day.map(LocalDate::toString).orElse(Timex.OPEN_DAY), clock).about(situation.day());
    }

    private static String day(Situation situation) {
        return situation.day().map(LocalDate::toString).orElse(Timex.OPEN_DAY);
    }

    /** A time on a day: "2026-02-04TEV", "2026-02-04T18:30". */
    static Reading at(String day, String time) {
        return Reading.time(day + 'T' + time);
    }

    /** The day, or the part of it that the match names. */
    static Reading withPart(Match match, String day) {
        return match.first(TimeWord.DAYPART, TimeWord.DAYPART_ADVERB)
                .map(part -> at(day, part.value()))
                .orElse(Reading.date(day));
    }
}
