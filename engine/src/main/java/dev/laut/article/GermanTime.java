package dev.laut.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as pages write them: ISO 8601, "28. April 2023, 17:52 Uhr", "28.04.2023 17.52", "Fri, 28 Apr 2023 17:52:31 GMT". */
final class GermanTime {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");

    private static final Pattern WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s*(?:(\\d{1,2})\\.\\s*|(\\p{L}{3,9})\\.?\\s+)(\\d{4})(?!\\d)"
                    + "(?:[,\\s|\\-–•·]{0,4}(?:um )?(\\d{1,2})[:.](\\d{2}))?");

    private static final int LONGEST = 200;

    private GermanTime() {}

    static Optional<PublicationTime> parse(String text) {
        String folded = Whitespace.fold(text.substring(0, Math.min(text.length(), LONGEST)));
        return PublicationTime.parse(folded).or(() -> ofMail(folded)).or(() -> find(folded));
    }

    private static Optional<PublicationTime> ofMail(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(new PublicationTime(
                    time.toLocalDate(), Optional.of(time.toLocalTime()), Optional.of(time.getOffset())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The first German date in the text, with the clock time that follows it. */
    static Optional<PublicationTime> find(String text) {
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            Optional<PublicationTime> time = read(matcher);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationTime> read(Matcher matcher) {
        int month = matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) : month(matcher.group(3));
        try {
            LocalDate date =
                    LocalDate.of(Integer.parseInt(matcher.group(4)), month, Integer.parseInt(matcher.group(1)));
            Optional<LocalTime> time = matcher.group(5) == null
                    ? Optional.empty()
                    : Optional.of(LocalTime.of(Integer.parseInt(matcher.group(5)), Integer.parseInt(matcher.group(6))));
            return Optional.of(new PublicationTime(date, time, Optional.empty()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 1 to 12, or 0 for no month. */
    private static int month(String name) {
        String lower = name.toLowerCase(Locale.GERMAN).replace("maerz", "märz").replace("jän", "jan");
        return MONTHS.indexOf(lower.substring(0, 3)) + 1;
    }
}
