package dev.laut.time;

import dev.laut.article.Span;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Words that name a time, after TIMEX3 (TimeML 1.2.1; Pustejovsky et al. 2003).
 *
 * @param span the words
 * @param type what kind of time
 * @param value normalised ("2026-02-04", "2026-W06", "P3Y", "XXXX-XX-XX" when it stays open)
 * @param rule the name of the rule that found it
 * @param modifier which part of the value is meant, for "Anfang der Woche"; how close, for "rund drei Jahre"
 * @param anchor where a duration leads when it is counted from the reference date: "2023" for "vor drei Jahren"
 * @param flags what is wrong with it
 */
public record TimeExpression(
        Span span,
        Type type,
        String value,
        String rule,
        Optional<Modifier> modifier,
        Optional<String> anchor,
        Set<Flag> flags) {

    /** The TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** Those of the TIMEX3 modifiers that German words state. */
    public enum Modifier {
        START,
        MID,
        END,
        APPROX,
        AT_LEAST,
        AT_MOST
    }

    /** What a reader should know before relying on a date. */
    public enum Flag {
        /** There is no such day: "31. Februar". The value stays open. */
        IMPOSSIBLE_DATE,
        /** The named weekday is not the date's: "Montag, der 3. März 2026". The value is the date's. */
        WEEKDAY_MISMATCH,
        /** The date beside it names another day, or the range that it ends runs back: "vom 12. bis 5. März". */
        CONTRADICTION,
        /** No words date the event; the day is that of what is told around it, or of the article. */
        INFERRED
    }

    public TimeExpression {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(modifier, "modifier");
        Objects.requireNonNull(anchor, "anchor");
        flags = Set.copyOf(flags);
    }

    /** An expression of which only the TIMEX3 value is known. */
    public TimeExpression(Span span, Type type, String value) {
        this(span, type, value, "given", Optional.empty(), Optional.empty(), Set.of());
    }

    TimeExpression flagged(Flag flag) {
        Set<Flag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new TimeExpression(span, type, value, rule, modifier, anchor, more);
    }

    TimeExpression withValue(String other) {
        return new TimeExpression(span, type, other, rule, modifier, anchor, flags);
    }

    /** The days it can mean; empty for sets, and for what stays open. */
    public Optional<DateRange> days() {
        return DateRange.of(anchor.orElse(value)).map(range -> range.part(modifier));
    }
}
