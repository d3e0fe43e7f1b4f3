package dev.laut.time;

import dev.laut.article.Span;
import java.util.Objects;

/**
 * Words that name a time, after TIMEX3 (TimeML 1.2.1; Pustejovsky et al. 2003).
 *
 * @param span the words
 * @param type what kind of time
 * @param value normalised ("2026-02-04", "2026-W06", "P3Y", "XXXX-XX-XX" when it stays open)
 */
public record TimeExpression(Span span, Type type, String value) {

    /** The TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public TimeExpression {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }
}
