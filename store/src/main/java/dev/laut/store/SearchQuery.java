package dev.laut.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is looked for. All that is given must hold; what concerns statements must hold of one statement.
 *
 * <pre>{@code
 * SearchQuery.words("Treffen in Genf").with(By.PUBLISHER, "Kontur").between(Optional.of(day), Optional.empty())
 * }</pre>
 *
 * @param words words in any form and order, and phrases in quotation marks; empty for any
 * @param by what else must hold
 * @param from the first day of publication
 * @param to the last day of publication
 */
public record SearchQuery(String words, Map<By, String> by, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** What a query can go by. */
    public enum By {
        /** The name of who speaks. */
        SPEAKER,
        /** The name of who or what a statement of somebody else speaks of. */
        TOPIC,
        /** The name of who a statement is addressed to, or the words that say it. */
        ADDRESSEE,
        /** The name of who or what the article mentions. */
        ACTOR,
        /** The outlet. */
        PUBLISHER,
        /** The name of who a statement comes from in the end. */
        ORIGIN,
        /** The name of an agency that it came through. */
        AGENCY,
        /** The name of a statement type, such as "DIRECT". */
        TYPE,
        /** The word that weakens, or "*" for any. */
        HEDGE,
        /** The type of an event in the article, such as "meeting". */
        EVENT,
        /** The status of an event in the article, such as "PLANNED". */
        STATUS,
        /** The address of an article: those of its story. */
        STORY;

        /** Its name among {@link #FIELDS}. */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Set<By> OF_STATEMENTS =
            Set.of(By.SPEAKER, By.TOPIC, By.ADDRESSEE, By.ORIGIN, By.AGENCY, By.TYPE, By.HEDGE);

    /** The names that {@link #named} knows: "words", "from", "to", and what a query goes by, in small letters. */
    public static final List<String> FIELDS = Stream.concat(
                    Stream.of("words", "from", "to"), Arrays.stream(By.values()).map(By::field))
            .toList();

    /** Everything. */
    public static final SearchQuery ALL = new SearchQuery("", Map.of(), Optional.empty(), Optional.empty());

    public SearchQuery {
        Objects.requireNonNull(words, "words");
        by = Map.copyOf(by);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** These words, whatever else. */
    public static SearchQuery words(String words) {
        return new SearchQuery(words, Map.of(), Optional.empty(), Optional.empty());
    }

    /** Statements of this speaker. */
    public static SearchQuery speaker(String name) {
        return ALL.with(By.SPEAKER, name);
    }

    /**
     * A query by the names of its fields, as an address or a tool call gives them; blank values ask for nothing.
     *
     * @throws IllegalArgumentException for a name that is not among {@link #FIELDS}, and for a day that is none
     */
    public static SearchQuery named(Map<String, String> fields) {
        fields.keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no field of a query: " + name + "; there are " + FIELDS);
                });
        SearchQuery query = words(fields.getOrDefault("words", "")).between(day(fields, "from"), day(fields, "to"));
        for (By what : By.values()) {
            query = query.with(what, given(fields, what.field()));
        }
        return query;
    }

    private static Optional<String> given(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }

    private static Optional<LocalDate> day(Map<String, String> fields, String name) {
        try {
            return given(fields, name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is no day such as 2025-03-01: " + fields.get(name), e);
        }
    }

    /** The same and this. */
    public SearchQuery with(By what, String value) {
        Map<By, String> more = new EnumMap<>(By.class);
        more.putAll(by);
        more.put(what, value);
        return new SearchQuery(words, more, from, to);
    }

    /** The same, where a value is given. */
    public SearchQuery with(By what, Optional<String> value) {
        return value.map(given -> with(what, given)).orElse(this);
    }

    /** The same, published on these days. */
    public SearchQuery between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new SearchQuery(words, by, first, last);
    }

    /** The value asked for, if one is. */
    public Optional<String> by(By what) {
        return Optional.ofNullable(by.get(what));
    }

    /** Whether something is asked that only a statement has. */
    public boolean isOfStatements() {
        return OF_STATEMENTS.stream().anyMatch(by::containsKey);
    }
}
