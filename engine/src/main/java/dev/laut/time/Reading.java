package dev.laut.time;

import dev.laut.time.TimeExpression.Flag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a match means.
 *
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value
 * @param day the one day that is meant, when it is one: later "am Abend" is read against it
 * @param anchor where a duration counted from the reference date leads
 * @param flags what is wrong
 */
record Reading(
        TimeExpression.Type type, String value, Optional<LocalDate> day, Optional<String> anchor, Set<Flag> flags) {

    static Reading date(String value) {
        return of(TimeExpression.Type.DATE, value);
    }

    static Reading day(LocalDate day) {
        return date(day.toString()).about(Optional.of(day));
    }

    static Reading time(String value) {
        return of(TimeExpression.Type.TIME, value);
    }

    static Reading duration(String value) {
        return of(TimeExpression.Type.DURATION, value);
    }

    static Reading set(String value) {
        return of(TimeExpression.Type.SET, value);
    }

    private static Reading of(TimeExpression.Type type, String value) {
        return new Reading(type, value, Optional.empty(), Optional.empty(), Set.of());
    }

    Reading about(Optional<LocalDate> meant) {
        return new Reading(type, value, meant, anchor, flags);
    }

    Reading leadingTo(Optional<String> end) {
        return new Reading(type, value, day, end, flags);
    }

    Reading flagged(Flag flag) {
        return new Reading(type, value, day, anchor, Set.of(flag));
    }
}
