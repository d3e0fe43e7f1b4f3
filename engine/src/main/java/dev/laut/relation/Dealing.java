package dev.laut.relation;

import dev.laut.event.EventType.Tone;
import dev.laut.record.Passage;
import dev.laut.statement.Act;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that passed between the two: an event that both take part in, or a statement of one about the other.
 *
 * @param kind what it is
 * @param tone how it bears on their relation
 * @param type the event's type, or what the speaker does by the statement: "meeting", "ACCUSE"
 * @param status what the articles say of an event's being real; empty for a statement
 * @param from the names of those of one side who act, or of both where they act alike
 * @param to the names of those it is done to or said about
 * @param day when, as TIMEX3 value; empty when unknown
 * @param passages the words it rests on, those of the first article first; never empty
 */
public record Dealing(
        Kind kind,
        Tone tone,
        String type,
        Optional<String> status,
        List<String> from,
        List<String> to,
        Optional<String> day,
        List<Passage> passages) {

    /** What a speaker does to the one spoken of by these acts; others bear on nothing. */
    private static final Map<Act, Tone> TONES = Map.of(
            Act.ACCUSE, Tone.CONFLICTUAL,
            Act.DEMAND, Tone.CONFLICTUAL,
            Act.WARN, Tone.CONFLICTUAL,
            Act.REFUSE, Tone.CONFLICTUAL,
            Act.AGREE, Tone.CO_OPERATIVE,
            Act.PROMISE, Tone.CO_OPERATIVE,
            Act.APPEAL, Tone.CO_OPERATIVE,
            Act.PRAISE, Tone.CO_OPERATIVE);

    /** What passed. */
    public enum Kind {
        EVENT,
        STATEMENT
    }

    public Dealing {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        from = List.copyOf(from);
        to = List.copyOf(to);
        Objects.requireNonNull(day, "day");
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a " + type + " that rests on no words");
        }
    }

    /** How what a speaker does bears on the relation to the one spoken of. */
    public static Tone tone(Act act) {
        return TONES.getOrDefault(act, Tone.NEUTRAL);
    }

    /** Whether it counts: an event that is only planned, denied or thought of does not. */
    public boolean counts() {
        return status.filter(real -> !real.equals("HAPPENED") && !real.equals("CLAIMED"))
                .isEmpty();
    }
}
