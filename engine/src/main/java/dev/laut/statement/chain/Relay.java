package dev.laut.statement.chain;

import java.util.List;
import java.util.Objects;

/**
 * Words that say through whom a statement came, or that it goes on with what was said before.
 *
 * @param sources who passed it on; several stand side by side; none for a {@link Place#SAME}
 * @param place where in the chain they stand
 * @param token index in the document of the first of these words
 * @param rule the name of the rule that found it
 */
record Relay(List<Source> sources, Place place, int token, String rule) {

    /** Where in a chain a relay stands. */
    enum Place {
        /** Between the outlet and the speaker: "sagte er der dpa". */
        FRONT,
        /** Behind the speaker: "berichtete der Sender unter Berufung auf einen Beamten". */
        BEHIND,
        /** The source of the statement before: "den Angaben zufolge", "heißt es weiter". */
        SAME
    }

    Relay {
        sources = List.copyOf(sources);
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(rule, "rule");
    }

    /** The same for one who spoke and did not pass on: "Medienberichten zufolge ... Polizeikreisen zufolge". */
    Relay behind() {
        return new Relay(sources, Place.BEHIND, token, rule);
    }
}
