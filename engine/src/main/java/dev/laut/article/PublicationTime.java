package dev.laut.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article was published, as precisely as its page says. The machine's zone and clock play no part.
 *
 * @param date the day in the publisher's own zone
 * @param time the time of that day, when given
 * @param offset the publisher's distance from UTC, when given; none without a time
 */
public record PublicationTime(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|(\\d{2})(\\d{2}))"
                    + "(?:[T ]\\s*(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?.{0,40}");

    public PublicationTime {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(offset, "offset");
        if (time.isEmpty() && offset.isPresent()) {
            throw new IllegalArgumentException("an offset without a time: " + date + " " + offset.get());
        }
    }

    public static PublicationTime of(LocalDate date) {
        return new PublicationTime(date, Optional.empty(), Optional.empty());
    }

    /**
     * Reads ISO 8601 and its usual relatives: "2026-02-04", "2026-02-04T09:30:00+01:00", "2026-02-04 09:30:00",
     * "20260204", "2026-2-4". Empty when the text is none of these or names a day that does not exist.
     */
    public static Optional<PublicationTime> parse(String text) {
        Matcher matcher = ISO.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int month = matcher.group(2) != null ? 2 : 4;
            LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, month), number(matcher, month + 1));
            if (matcher.group(6) == null) {
                return Optional.of(of(date));
            }
            int second = matcher.group(8) == null ? 0 : number(matcher, 8);
            LocalTime time = LocalTime.of(number(matcher, 6), number(matcher, 7), second);
            return Optional.of(new PublicationTime(date, Optional.of(time), offset(matcher.group(9))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<ZoneOffset> offset(String text) {
        if (text == null) {
            return Optional.empty();
        }
        boolean signed = text.startsWith("+") || text.startsWith("-");
        return Optional.of(signed ? ZoneOffset.of(text) : ZoneOffset.UTC);
    }

    /** ISO 8601: "2026-02-04", "2026-02-04T09:30:00", "2026-02-04T09:30:00+01:00". */
    @Override
    public String toString() {
        String clock = time.map(
                        t -> String.format(Locale.ROOT, "T%02d:%02d:%02d", t.getHour(), t.getMinute(), t.getSecond()))
                .orElse("");
        return date + clock + offset.map(ZoneOffset::getId).orElse("");
    }
}
