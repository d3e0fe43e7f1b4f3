package dev.laut.article;

import java.util.Objects;
import java.util.Optional;

/**
 * The outlet that published an article; never a "source".
 *
 * @param name as given or found, empty when unknown
 * @param how where the name comes from
 * @param span the words that name it, when {@code how} is {@link How#TEXT}
 */
public record Publisher(String name, How how, Optional<Span> span) {

    /** Where a publisher's name comes from. */
    public enum How {
        /** Given with the input: an option or a JSONL field. */
        GIVEN,
        /** Said by the page: structured data, meta elements, address. */
        PAGE,
        /** Said by words of the text, often in a newsletter box. */
        TEXT,
        UNKNOWN
    }

    /** No publisher is known. */
    public static final Publisher UNKNOWN = new Publisher("", How.UNKNOWN, Optional.empty());

    public Publisher {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(span, "span");
        if (name.isBlank() != (how == How.UNKNOWN)) {
            throw new IllegalArgumentException("publisher \"" + name + "\" with how " + how);
        }
    }

    public static Publisher given(String name) {
        return new Publisher(name, How.GIVEN, Optional.empty());
    }

    public static Publisher ofPage(String name) {
        return new Publisher(name, How.PAGE, Optional.empty());
    }
}
