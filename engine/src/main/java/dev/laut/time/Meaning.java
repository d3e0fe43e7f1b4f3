package dev.laut.time;

import java.util.Optional;
import java.util.function.BiFunction;

/** What the patterns of {@code rules.tsv} mean. */
enum Meaning {
    CALENDAR_DAY(CalendarDates::day),
    ISO_DAY(CalendarDates::isoDay),
    MONTH(CalendarPeriods::month),
    SEASON(CalendarPeriods::season),
    QUARTER(CalendarPeriods::quarter),
    HALF_YEAR(CalendarPeriods::halfYear),
    YEAR(CalendarPeriods::year),
    BARE_YEAR(CalendarPeriods::bareYear),
    DECADE(CalendarPeriods::decade),
    CENTURY(CalendarPeriods::century),
    HOLIDAY(CalendarDates::holiday),
    WEEKDAY(RelativeDates::weekday),
    NIGHT_BEFORE(RelativeDates::nightBefore),
    NIGHT_BEFORE_DATE(CalendarDates::nightBefore),
    RECENT_TIME(RelativeDates::recentTime),
    WHICH_DAYPART(ClockTimes::whichDayPart),
    DAY(RelativeDates::day),
    DAY_ADJECTIVE(RelativeDates::dayAdjective),
    UNIT(RelativeDates::unit),
    FOLLOWING_UNIT(RelativeDates::followingUnit),
    WEEKEND(RelativeDates::weekend),
    REF(RelativeDates::fuzzy),
    DAYPART_ADVERB(ClockTimes::dayPartAdverb),
    DAYPART(ClockTimes::dayPart),
    CLOCK(ClockTimes::clock),
    CLOCK_HALF(ClockTimes::half),
    DURATION(Durations::counted),
    VAGUE_DURATION(Durations::vague),
    LITERAL_DURATION(Durations::word),
    EVERY(Sets::every),
    WEEKLY(Sets::weekly),
    LITERAL_SET(Sets::word),
    /** What looks like a time and is none. */
    NOTHING((match, situation) -> Optional.empty());

    /** Always a method without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<Match, Situation, Optional<Reading>> reader;

    Meaning(BiFunction<Match, Situation, Optional<Reading>> reader) {
        this.reader = reader;
    }

    /** Empty when the words turn out to name no time. */
    Optional<Reading> read(Match match, Situation situation) {
        return reader.apply(match, situation);
    }
}
