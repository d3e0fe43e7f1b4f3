package dev.laut.store;

import java.time.LocalDate;
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
        return new SearchQuery(
                words,
                ALL.speaker,
                ALL.actor,
                ALL.publisher,
                ALL.origin,
                ALL.agency,
                ALL.type,
                ALL.hedge,
                ALL.eventType,
                ALL.status,
                ALL.from,
                ALL.to);
    }

    /** Statements of this speaker. */
    public static SearchQuery speaker(String name) {
        return new SearchQuery(
                "",
                Optional.of(name),
                ALL.actor,
                ALL.publisher,
                ALL.origin,
                ALL.agency,
                ALL.type,
                ALL.hedge,
                ALL.eventType,
                ALL.status,
                ALL.from,
                ALL.to);
    }

    /** Whether something is asked that only a statement has. */
    public boolean isOfStatements() {
        return speaker.isPresent() || origin.isPresent() || agency.isPresent() || type.isPresent() || hedge.isPresent();
    }
}
