package dev.laut.event;

import dev.laut.article.Span;
import dev.laut.time.TimeExpression;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something done, said to be done, or planned.
 *
 * @param id unique in its record
 * @param type the name of a type of {@code event-types.tsv}, such as "meeting"
 * @param status what the article says of its being real
 * @param trigger the words that name it; never empty
 * @param participants who takes part, with roles
 * @param place the id of the entity where it is, when said
 * @param time when, when said
 * @param accordingTo the id of the statement it stands in; empty for the outlet's own word
 * @param alternatives the ids of the places it may be at, where the article leaves it open: "in die USA, nach Florida
 *     oder Washington"
 */
public record Event(
        String id,
        String type,
        Status status,
        List<Span> trigger,
        List<Participant> participants,
        Optional<String> place,
        Optional<TimeExpression> time,
        Optional<String> accordingTo,
        List<String> alternatives) {

    /** The value of the time of something that lasts and is told in the present tense without a date. */
    public static final String ONGOING = "ongoing";

    /** The value of the time of something planned without a date. */
    public static final String FUTURE = "future";

    /** What the article says of an event's being real. */
    public enum Status {
        HAPPENED,
        PLANNED,
        CLAIMED,
        DENIED,
        HYPOTHETICAL
    }

    /**
     * Who takes part.
     *
     * @param entity the id of the entity
     * @param role "actor", "recipient", "participant" or "host"
     */
    public record Participant(String entity, String role) {

        public Participant {
            Objects.requireNonNull(entity, "entity");
            Objects.requireNonNull(role, "role");
        }
    }

    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        trigger = List.copyOf(trigger);
        participants = List.copyOf(participants);
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(accordingTo, "accordingTo");
        alternatives = List.copyOf(alternatives);
        if (trigger.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " of type " + type + " without a trigger");
        }
    }

    /** An event whose place, if any, is certain. */
    public Event(
            String id,
            String type,
            Status status,
            List<Span> trigger,
            List<Participant> participants,
            Optional<String> place,
            Optional<TimeExpression> time,
            Optional<String> accordingTo) {
        this(id, type, status, trigger, participants, place, time, accordingTo, List.of());
    }
}
