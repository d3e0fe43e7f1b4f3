package dev.laut.desk.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that the desk itself says, in one language. Thread-safe. */
public final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** A TIMEX3 week or season, such as "2025-W37" and "2025-FA". */
    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-(?:W(\\d{2})|(SP|SU|FA|WI))");

    private final Language language;
    private final ResourceBundle bundle;

    public Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("dev.laut.desk.desk", language.locale(), NO_FALLBACK);
    }

    public Language language() {
        return language;
    }

    /** The words of a key, with values in their places. */
    public String get(String key, Object... values) {
        return String.format(language.locale(), bundle.getString(key), values);
    }

    /** The words for a name that data use, such as "DIRECT" of "StatementType"; the name itself when there are none. */
    public String name(String of, String name) {
        String key = of + "." + name;
        return bundle.containsKey(key) ? bundle.getString(key) : name;
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public String name(Enum<?> value) {
        return name(value.getDeclaringClass().getSimpleName(), value.name());
    }

    /** "1 Artikel", "1.203 Artikel". */
    public String count(String key, long count) {
        return number(count) + " " + bundle.getString(key + (count == 1 ? ".one" : ".many"));
    }

    public String number(long number) {
        return String.format(language.locale(), "%,d", number);
    }

    /** "3,6 %", with one decimal. */
    public String percent(double percent) {
        return String.format(language.locale(), "%.1f %%", percent);
    }

    /**
     * A day for people, with the time where the value has one; a month, week or season where it is one, "now" or
     * "some day" where it is that; the value itself where it is none of them.
     */
    public String day(String iso) {
        if (iso.isEmpty()) {
            return get("date.unknown");
        }
        if (iso.length() < "2026-01-01".length()) {
            return partOfYear(iso);
        }
        try {
            return day(LocalDate.parse(iso.substring(0, 10))) + clock(iso);
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** A moment as the clocks of a zone show it, to the second; the text itself where it is no moment. */
    public String moment(String instant, ZoneId zone) {
        try {
            ZonedDateTime time = Instant.parse(instant).atZone(zone);
            return day(time.toLocalDate()) + ", "
                    + DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(time);
        } catch (DateTimeParseException e) {
            return instant;
        }
    }

    private String partOfYear(String iso) {
        if (iso.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return month(YearMonth.parse(iso));
        }
        Matcher part = PART_OF_YEAR.matcher(iso);
        if (!part.matches()) {
            return name("date", iso);
        }
        return part.group(2) == null
                ? get("date." + part.group(3), part.group(1))
                : get("date.week", part.group(1), Integer.parseInt(part.group(2)));
    }

    private static String clock(String iso) {
        return iso.length() >= "2026-01-01T10:00".length() ? ", " + iso.substring(11, 16) : "";
    }

    /** "September 2025". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(month);
    }

    /** "Mo". */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("date"), language.locale()).format(day);
    }

    public Locale locale() {
        return language.locale();
    }
}
