package dev.laut.event;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

/**
 * Why two entries are linked, in no language: what speaks for the link, and the values that belong to it.
 *
 * <pre>{@code new LinkReason(Ground.OTHER_FIGURE, "12", "14", "Matrosen").words(Locale.ENGLISH)
 * // "another figure on the same matter: 12 and 14 Matrosen"}</pre>
 *
 * @param ground what speaks for the link
 * @param values what the ground names, in its order, neither more nor fewer
 */
public record LinkReason(Ground ground, List<String> values) {

    /** What speaks for a link. */
    public enum Ground {
        SAME_WORDS(0),
        /** The same words in a headline, lead or pull quote. */
        LIFTED_WORDS(0),
        /** Who was silent before speaks later. */
        SILENCE_BROKEN(0),
        /** As {@link #SILENCE_BROKEN}, within one article. */
        SILENCE_BROKEN_HERE(0),
        MATTER_DENIED(0),
        EVENT_DENIED(0),
        PLAN_CARRIED_OUT(0),
        /** The names of the origins behind both. */
        SAME_ORIGIN(1),
        /** The names of the later entry's origins, then of the earlier one's. */
        OTHER_ORIGIN(2),
        /** The earlier amount, the later one, and their unit. */
        NEWER_FIGURE(3),
        /** The earlier amount, the later one, and their unit. */
        OTHER_FIGURE(3),
        /** Only the words are known, from a record that names no ground. */
        UNNAMED(1);

        private final int size;

        Ground(int size) {
            this.size = size;
        }

        /** How many values it names. */
        int size() {
            return size;
        }
    }

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,20}(\\.\\d{1,9})?");
    private static final int MOST_DIGITS = 9;
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    public LinkReason {
        Objects.requireNonNull(ground, "ground");
        values = List.copyOf(values);
        if (values.size() != ground.size()) {
            throw new IllegalArgumentException(ground + " with the values " + values);
        }
    }

    public LinkReason(Ground ground, String... values) {
        this(ground, List.of(values));
    }

    /** The reason for a reader; in German where the language is neither German nor English. */
    public String words(Locale language) {
        Locale spoken = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN;
        ResourceBundle bundle = ResourceBundle.getBundle("dev.laut.event.link-reasons", spoken, NO_FALLBACK);
        NumberFormat amounts = NumberFormat.getInstance(spoken);
        amounts.setMaximumFractionDigits(MOST_DIGITS);
        Object[] shown = values.stream()
                .map(value ->
                        isFigure() && AMOUNT.matcher(value).matches() ? amounts.format(new BigDecimal(value)) : value)
                .toArray();
        return String.format(spoken, bundle.getString(ground.name()), shown);
    }

    private boolean isFigure() {
        return ground == Ground.NEWER_FIGURE || ground == Ground.OTHER_FIGURE;
    }
}
