package dev.laut.event;

import dev.laut.time.TimeExpression;
import java.util.Objects;

/**
 * The time that one mention gives an event.
 *
 * @param time the words and their value
 * @param strength how surely it is the event's
 */
record When(TimeExpression time, Strength strength) {

    /** How surely a time is an event's, the surest first. */
    enum Strength {
        /** Beside the noun, or in the verb's own clause. */
        OWN,
        /** Elsewhere in the noun's clause. */
        CLAUSE,
        /** Elsewhere in the sentence. */
        SENTENCE,
        /** The time of another event that this one is told by: "kurz vor dem Gespräch". */
        OTHER_EVENT,
        /** No words name a time; tense alone tells. */
        TENSE,
        /** No words name a time; it is the day of what is told around it. */
        STORY
    }

    When {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(strength, "strength");
    }

    boolean isSurerThan(When other) {
        return strength.compareTo(other.strength) < 0;
    }
}
