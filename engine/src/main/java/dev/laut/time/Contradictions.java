package dev.laut.time;

import dev.laut.time.TimeExpression.Flag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Flags days that contradict each other: "gestern (5. März)" on the 9th, "vom 12. bis 5. März". A weekday beside a date
 * that it agrees with takes the day of the date.
 */
final class Contradictions {

    /** Between two names of one day. */
    private static final Set<String> APPOSITION = Set.of(",", "(", ", dem", ", den", ", der", ", am", ", also", "am");

    /** Between the two ends of a range. */
    private static final Set<String> RANGE = Set.of("bis", "bis zum", "bis zu", "-", "–", "—");

    private static final Set<String> CALENDAR =
            Set.of("full-date", "iso-date", "day-month", "day-month-unit", "day-range", "short-date");
    private static final Set<String> RELATIVE = Set.of("day", "weekday", "which-weekday", "deictic-weekday");

    /** A range that seems to run back further than this goes over the turn of a year. */
    private static final int LONGEST_SLIP = 180;

    /** Characters between two times that can belong together. */
    private static final int LONGEST_GAP = 10;

    private final String text;

    Contradictions(String text) {
        this.text = text;
    }

    /** The same times in the same order, some of them flagged. */
    List<TimeExpression> flag(List<TimeExpression> times) {
        List<TimeExpression> checked = new ArrayList<>(times);
        for (int at = 1; at < checked.size(); at++) {
            TimeExpression first = checked.get(at - 1);
            TimeExpression second = checked.get(at);
            String between = between(first, second);
            if (APPOSITION.contains(between) && !isListed(checked, at)) {
                compare(checked, at, first, second);
            } else if (RANGE.contains(between) && runsBack(first, second)) {
                checked.set(at, second.flagged(Flag.CONTRADICTION));
            }
        }
        return checked;
    }

    /** "heute, am 5. und am 7. März". */
    private boolean isListed(List<TimeExpression> times, int at) {
        return at + 1 < times.size()
                && Set.of("und", "und am", ",", "oder", "bis", "und dem")
                        .contains(between(times.get(at), times.get(at + 1)));
    }

    private String between(TimeExpression first, TimeExpression second) {
        int from = first.span().end();
        int to = second.span().begin();
        return to - from > LONGEST_GAP ? "" : text.substring(from, to).strip();
    }

    private static void compare(List<TimeExpression> times, int at, TimeExpression first, TimeExpression second) {
        Optional<LocalDate> named = day(first);
        Optional<LocalDate> dated = day(second);
        boolean comparable = RELATIVE.contains(first.rule()) && CALENDAR.contains(second.rule());
        if (!comparable || named.isEmpty() || dated.isEmpty() || named.equals(dated)) {
            return;
        }
        boolean agrees = !first.rule().equals("day")
                && named.get().getDayOfWeek() == dated.get().getDayOfWeek();
        if (agrees) {
            times.set(at - 1, first.withValue(second.value()));
        } else {
            times.set(at - 1, first.flagged(Flag.CONTRADICTION));
            times.set(at, second.flagged(Flag.CONTRADICTION));
        }
    }

    private static boolean runsBack(TimeExpression first, TimeExpression second) {
        if (!CALENDAR.contains(first.rule()) || !CALENDAR.contains(second.rule())) {
            return false;
        }
        Optional<Long> slip =
                day(first).flatMap(begin -> day(second).map(end -> begin.toEpochDay() - end.toEpochDay()));
        return slip.filter(days -> days > 0 && days < LONGEST_SLIP).isPresent();
    }

    private static Optional<LocalDate> day(TimeExpression time) {
        return time.value().contains("T")
                ? Optional.empty()
                : time.days()
                        .filter(range -> range.earliest().equals(range.latest()))
                        .map(DateRange::earliest);
    }
}
