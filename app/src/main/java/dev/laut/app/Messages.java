package dev.laut.app;

import dev.laut.article.PageReading;
import dev.laut.input.Input;
import dev.laut.input.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** All words that the program itself says, in one language. */
final class Messages {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    Messages(Language language) {
        this.locale = language.locale();
        this.bundle = ResourceBundle.getBundle("dev.laut.app.messages", locale, NO_FALLBACK);
    }

    /** The same language, as the desk knows it. */
    dev.laut.desk.words.Language language() {
        return dev.laut.desk.words.Language.of(locale.getLanguage());
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String get(String key, Object... values) {
        return String.format(locale, bundle.getString(key), values);
    }

    String get(Enum<?> value) {
        return bundle.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** "1 Agentur", "2 Agenturen". */
    String count(String key, long count) {
        return String.format(locale, "%,d ", count) + bundle.getString(key + (count == 1 ? ".one" : ".many"));
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(bundle.getString("date"), locale).format(date);
    }

    /** The line that tells of a problem: place and cause. */
    String line(Problem problem) {
        Object[] details = problem.details().toArray();
        return Printable.line(problem.place() + ": " + get("Cause." + problem.cause(), details));
    }

    String line(String location, PageReading.Refused refused) {
        return Printable.line(location + ": " + get(refused.reason()));
    }

    String line(Input.Skipped skipped) {
        return Printable.line(skipped.location() + ": " + count("Skipped." + skipped.what(), skipped.count()));
    }
}
