package dev.laut.eval.times;

import dev.laut.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many of the marked times were found: with exactly their words, with some of their words, and with the right
 * value besides (as in TempEval-3; UzZaman et al. 2013).
 *
 * @param gold marked times
 * @param found times found
 * @param strict found with exactly the marked words
 * @param relaxed found with words that overlap
 * @param value of these, the ones with the right value
 */
public record TimeScore(int gold, int found, int strict, int relaxed, int value) {

    /** No article yet. */
    public static final TimeScore NONE = new TimeScore(0, 0, 0, 0, 0);

    /** Compares the times of one article; each one found counts for one marked time. */
    public static TimeScore of(List<TimeExpression> gold, List<TimeExpression> found) {
        List<TimeExpression> left = new ArrayList<>(found);
        int strict = 0;
        int relaxed = 0;
        int value = 0;
        for (TimeExpression marked : gold) {
            Optional<TimeExpression> hit = exact(marked, left);
            strict += hit.isPresent() ? 1 : 0;
            Optional<TimeExpression> match = hit.or(() -> overlapping(marked, left));
            relaxed += match.isPresent() ? 1 : 0;
            value += match.filter(time -> time.value().equals(marked.value())).isPresent() ? 1 : 0;
            match.ifPresent(left::remove);
        }
        return new TimeScore(gold.size(), found.size(), strict, relaxed, value);
    }

    private static Optional<TimeExpression> exact(TimeExpression marked, List<TimeExpression> found) {
        return found.stream().filter(time -> time.span().equals(marked.span())).findFirst();
    }

    private static Optional<TimeExpression> overlapping(TimeExpression marked, List<TimeExpression> found) {
        return found.stream()
                .filter(time -> time.span().overlaps(marked.span()))
                .findFirst();
    }

    public TimeScore plus(TimeScore other) {
        return new TimeScore(
                gold + other.gold,
                found + other.found,
                strict + other.strict,
                relaxed + other.relaxed,
                value + other.value);
    }

    public double strictF1() {
        return f1(strict);
    }

    public double relaxedF1() {
        return f1(relaxed);
    }

    public double valueF1() {
        return f1(value);
    }

    private double f1(int hits) {
        return gold + found == 0 ? 0 : 2.0 * hits / (gold + found);
    }
}
