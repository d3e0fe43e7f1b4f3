package dev.laut.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Dates counted from another day: "gestern", "am Mittwoch", "in der vergangenen Woche", "damals". */
final class RelativeDates {

    private RelativeDates() {}

    /** "am Mittwoch", "am vergangenen Freitag", "am Dienstagabend", "am heutigen Samstag". */
    static Optional<Reading> weekday(Match match, Situation situation) {
        Sense named = match.first(TimeWord.WEEKDAY, TimeWord.WEEKDAY_PART).orElseThrow();
        DayOfWeek weekday = DayOfWeek.of(named.number());
        Optional<LocalDate> day = situation.reference().map(today -> onWeekday(match, situation, today, weekday));
        String value = day.map(LocalDate::toString).orElse(Timex.openWeekday(weekday));
        if (named.kind() == TimeWord.WEEKDAY_PART) {
            return Optional.of(ClockTimes.at(value, named.value()).about(day));
        }
        return Optional.of(ClockTimes.withPart(match, value).about(day));
    }

    /** "in der Nacht zum Sonntag" is Saturday's. */
    static Optional<Reading> nightBefore(Match match, Situation situation) {
        DayOfWeek weekday = DayOfWeek.of(match.number(TimeWord.WEEKDAY));
        Optional<LocalDate> eve = situation.reference().map(today -> onWeekday(match, situation, today, weekday)
                .minusDays(1));
        String value = eve.map(LocalDate::toString).orElse(Timex.openWeekday(weekday.minus(1)));
        return Optional.of(ClockTimes.at(value, "NI").about(eve));
    }

    private static LocalDate onWeekday(Match match, Situation situation, LocalDate today, DayOfWeek weekday) {
        if (match.has(TimeWord.DAY_OFFSET_ADJECTIVE)) {
            LocalDate day = today.plusDays(match.number(TimeWord.DAY_OFFSET_ADJECTIVE));
            return day.getDayOfWeek() == weekday ? day : nearest(day, weekday);
        }
        if (ofWeek(match)) {
            return today.plusWeeks(match.number(TimeWord.WHICH)).with(weekday);
        }
        int which = match.number(TimeWord.WHICH);
        if (which != 0) {
            LocalDate day = which < 0
                    ? today.with(TemporalAdjusters.previous(weekday))
                    : today.with(TemporalAdjusters.next(weekday));
            return day.plusWeeks(which < -1 ? -1 : which > 1 ? 1 : 0);
        }
        return match.has(TimeWord.WHICH) ? nearest(today, weekday) : byTense(situation, today, weekday);
    }

    private static boolean ofWeek(Match match) {
        return match.first(TimeWord.UNIT)
                .filter(unit -> unit.value().equals("W"))
                .isPresent();
    }

    private static LocalDate byTense(Situation situation, LocalDate today, DayOfWeek weekday) {
        return switch (situation.direction()) {
            case PAST -> today.with(TemporalAdjusters.previousOrSame(weekday));
            case FUTURE, PRESENT -> today.with(TemporalAdjusters.nextOrSame(weekday));
            case OPEN -> nearest(today, weekday);
        };
    }

    private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
        LocalDate next = day.with(TemporalAdjusters.nextOrSame(weekday));
        return next.toEpochDay() - day.toEpochDay() > 3 ? next.minusWeeks(1) : next;
    }

    /** "gestern", "heute Abend"; "Morgen" in the middle of a sentence is a part of the day. */
    static Optional<Reading> day(Match match, Situation situation) {
        var first = situation.tokens().get(match.begin());
        if (first.is("Morgen") && !first.initial()) {
            return Optional.empty();
        }
        int days = match.number(TimeWord.DAY_OFFSET);
        boolean alone = !match.has(TimeWord.DAYPART) && !match.has(TimeWord.DAYPART_ADVERB);
        boolean general = situation.direction() != Direction.PAST;
        if (days == 0 && alone && general && !situation.daily()) {
            return Optional.of(Reading.date("PRESENT_REF"));
        }
        return Optional.of(offset(match, situation, days));
    }

    /** "der gestrigen Sitzung", "am heutigen Tag". */
    static Optional<Reading> dayAdjective(Match match, Situation situation) {
        if (!situation.daily() && !match.has(TimeWord.UNIT) && !match.has(TimeWord.DAYPART)) {
            return Optional.of(Reading.date("PRESENT_REF"));
        }

        return Optional.of(offset(match, situation, match.number(TimeWord.DAY_OFFSET_ADJECTIVE)));
    }

    private static Reading offset(Match match, Situation situation, int days) {
        Optional<LocalDate> day = situation.reference().map(today -> today.plusDays(days));
        return ClockTimes.withPart(match, day.map(LocalDate::toString).orElse(Timex.OPEN_DAY))
                .about(day);
    }

    /** "im vergangenen Jahr", "Anfang der Woche", "zum Jahresende", "am nächsten Tag". */
    static Optional<Reading> unit(Match match, Situation situation) {
        Optional<Sense> near = match.first(TimeWord.NEAR_UNIT);
        if (near.isPresent()) {
            return nearUnit(near.get().value(), situation);
        }
        String unit = match.first(TimeWord.UNIT, TimeWord.PART_OF_UNIT)
                .map(sense -> sense.value().substring(sense.value().indexOf(':') + 1))
                .orElse(match.argument());
        int count = match.number(TimeWord.WHICH);
        boolean told = unit.equals("D") && match.has(TimeWord.WHICH);
        Optional<LocalDate> from = told ? situation.told() : situation.reference();
        return shifted(from, unit, count);
    }

    /** "im Vorjahr", "am Folgetag": days from the one last spoken of, longer units from the reference date. */
    private static Optional<Reading> nearUnit(String value, Situation situation) {
        int colon = value.indexOf(':');
        String unit = value.substring(colon + 1);
        Optional<LocalDate> from = unit.equals("D") ? situation.told() : situation.reference();
        return shifted(from, unit, Integer.parseInt(value.substring(0, colon)));
    }

    /** "im folgenden Jahr", "in der Woche darauf", "am Tag zuvor": from the day last spoken of. */
    static Optional<Reading> followingUnit(Match match, Situation situation) {
        int count = match.argument().isEmpty() ? match.number(TimeWord.FOLLOWING) : Integer.parseInt(match.argument());
        Optional<LocalDate> from = situation
                .focusYear()
                .<LocalDate>map(year -> LocalDate.of(year, 1, 1))
                .or(situation::told);
        return shifted(from, match.first(TimeWord.UNIT).orElseThrow().value(), count);
    }

    /** "am Wochenende". */
    static Optional<Reading> weekend(Match match, Situation situation) {
        boolean past = situation.direction() == Direction.PAST || situation.precedes(match.begin(), "vom");
        return shifted(
                situation
                        .reference()
                        .map(today -> past && today.getDayOfWeek().getValue() < 6 ? today.minusWeeks(1) : today),
                "WE",
                0);
    }

    private static Optional<Reading> shifted(Optional<LocalDate> from, String unit, int count) {
        if (unit.equals("D")) {
            return Optional.of(from.map(day -> Reading.day(day.plusDays(count))).orElse(Reading.date(Timex.OPEN_DAY)));
        }
        return from.map(day -> value(day, unit, count)).orElse(open(unit)).map(Reading::date);
    }

    /** The value of the unit {@code count} units from that of {@code day}; empty for units of less than a day. */
    static Optional<String> value(LocalDate day, String unit, int count) {
        return switch (unit) {
            case "D" -> Optional.of(day.plusDays(count).toString());
            case "W" -> Optional.of(Timex.week(day.plusWeeks(count)));
            case "WE" -> Optional.of(Timex.week(day.plusWeeks(count)) + "-WE");
            case "M" -> Optional.of(Timex.month(day.plusMonths(count)));
            case "QU" -> Optional.of(Timex.quarter(day.plusMonths(3L * count)));
            case "Y" -> Optional.of(Timex.year(day.getYear() + count));
            case "DE" -> Optional.of(Timex.decade(day.getYear() + 10 * count));
            case "CE" -> Optional.of(Timex.century(day.getYear() + 100 * count));
            default -> Optional.empty();
        };
    }

    private static Optional<String> open(String unit) {
        return switch (unit) {
            case "W" -> Optional.of("XXXX-WXX");
            case "WE" -> Optional.of("XXXX-WXX-WE");
            case "M" -> Optional.of("XXXX-XX");
            case "QU" -> Optional.of("XXXX-QX");
            case "Y" -> Optional.of(Timex.OPEN_YEAR);
            case "DE" -> Optional.of("XXX");
            case "CE" -> Optional.of("XX");
            default -> Optional.empty();
        };
    }

    /** "in letzter Zeit", "in nächster Zeit"; "in dieser Zeit" can be any. */
    static Optional<Reading> recentTime(Match match, Situation situation) {
        int which = match.number(TimeWord.WHICH);
        return which == 0 ? Optional.empty() : Optional.of(Reading.date(which < 0 ? "PAST_REF" : "FUTURE_REF"));
    }

    /** "damals", "derzeit", "in Zukunft". */
    static Optional<Reading> fuzzy(Match match, Situation situation) {
        String value = match.argument().isEmpty() ? match.senses().get(0).value() : match.argument();
        return Optional.of(Reading.date(value));
    }
}
