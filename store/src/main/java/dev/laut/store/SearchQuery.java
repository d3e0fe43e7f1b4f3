package dev.laut.store;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is looked for. All that is given must hold; what concerns statements must hold of one statement.
 *
 * @param words words in any form and order, and phrases in quotation marks; empty for any
 * @param speaker the name of who speaks
 * @param actor the name of who or what the article mentions
 * @param publisher the outlet
 * @param origin the name of who a statement comes from in the end
 * @param agency the name of an agency that it came through
 * @param type the name of a statement type, such as "DIRECT"
 * @param hedge the word that weakens, or "*" for any
 * @param eventType the type of an event in the article, such as "meeting"
 * @param status the status of an event in the article, such as "PLANNED"
 * @param from the first day of publication
 * @param to the last day of publication
 */
public record SearchQuery(
        String words,
        Optional<String> speaker,
        Optional<String> actor,
        Optional<String> publisher,
        Optional<String> origin,
        Optional<String> agency,
        Optional<String> type,
        Optional<String> hedge,
        Optional<String> eventType,
        Optional<String> status,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** The names of the fields, in their order. */
    public static final List<String> FIELDS = Arrays.stream(SearchQuery.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /** Everything. */
    public static final SearchQuery ALL = new SearchQuery(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public SearchQuery {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(hedge, "hedge");
        Objects.requireNonNull(eventType, "eventType");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** These words, whatever else. */
    public static SearchQuery words(String words) {
        return named(Map.of("words", words));
    }

    /** Statements of this speaker. */
    public static SearchQuery speaker(String name) {
        return named(Map.of("speaker", name));
    }

    /**
     * A query by the names of its fields, as an address or a tool call gives them; blank values ask for nothing.
     *
     * @throws IllegalArgumentException for a name that no field has, and for a day that is none
     */
    public static SearchQuery named(Map<String, String> fields) {
        fields.keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no field of a query: " + name + "; there are " + FIELDS);
                });
        return new SearchQuery(
                fields.getOrDefault("words", ""),
                given(fields, "speaker"),
                given(fields, "actor"),
                given(fields, "publisher"),
                given(fields, "origin"),
                given(fields, "agency"),
                given(fields, "type"),
                given(fields, "hedge"),
                given(fields, "eventType"),
                given(fields, "status"),
                day(fields, "from"),
                day(fields, "to"));
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

    /** Whether something is asked that only a statement has. */
    public boolean isOfStatements() {
        return speaker.isPresent() || origin.isPresent() || agency.isPresent() || type.isPresent() || hedge.isPresent();
    }
}
