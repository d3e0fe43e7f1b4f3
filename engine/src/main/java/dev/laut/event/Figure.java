package dev.laut.event;

import dev.laut.article.Span;
import dev.laut.time.TimeExpression;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number that the article gives, with what it counts.
 *
 * <pre>{@code "etwa ein Fünftel der gesamten Einfuhren im vergangenen Jahr"
 * // amount 0.2, unit "share", base "der gesamten Einfuhren", about, period 2024}</pre>
 *
 * @param amount the number, with "Millionen" and the like counted in; a fraction for a share
 * @param unit what is counted: "Euro", "Prozent", "Fälle"; "share" for a fraction
 * @param base what it is a share of, as written
 * @param period the time it holds for
 * @param direction which way it changed
 * @param about whether the article says that it is not exact: "etwa", "rund", "mehr als"
 * @param span the words
 * @param accordingTo the id of the statement it stands in; empty for the outlet's own word
 */
public record Figure(
        BigDecimal amount,
        String unit,
        Optional<String> base,
        Optional<TimeExpression> period,
        Optional<Direction> direction,
        boolean about,
        Span span,
        Optional<String> accordingTo) {

    /** The unit of a fraction. */
    public static final String SHARE = "share";

    /** Which way an amount changed. */
    public enum Direction {
        UP,
        DOWN
    }

    public Figure {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(accordingTo, "accordingTo");
    }
}
