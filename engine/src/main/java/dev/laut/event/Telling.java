package dev.laut.event;

import dev.laut.event.Event.Participant;
import dev.laut.event.PlaceReader.Where;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One place where the article tells of an event, with all that this place says of it.
 *
 * @param hit the words
 * @param reality whether it is real
 * @param participants who takes part
 * @param where where
 * @param when when
 * @param statement the id of the statement it stands in
 * @param phrase the noun's phrase; empty for a verb
 */
record Telling(
        Hit hit,
        Reality reality,
        List<Participant> participants,
        Where where,
        Optional<When> when,
        Optional<String> statement,
        Optional<NounPhrase> phrase) {

    private static final Set<String> BACKGROUND =
            Set.of("vor", "nach", "seit", "bis", "über", "gegen", "trotz", "wegen", "für", "um", "von");

    Telling {
        Objects.requireNonNull(hit, "hit");
        Objects.requireNonNull(reality, "reality");
        participants = List.copyOf(participants);
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(phrase, "phrase");
    }

    EventType type() {
        return hit.trigger().type();
    }

    /** Whether it points back to an event told before: "das Gespräch". */
    boolean pointsBack() {
        return phrase.filter(NounPhrase::isDefinite).isPresent();
    }

    /** Whether it only sets the time or the ground of another event: "vor dem Gespräch", "wegen des Angriffs". */
    boolean isBackground() {
        return phrase.map(NounPhrase::preposition).filter(BACKGROUND::contains).isPresent();
    }

    boolean isIndefinite() {
        return phrase.filter(NounPhrase::isIndefinite).isPresent();
    }

    /** The noun or verb: tells "Angriffe" from "Anschlag". */
    String word() {
        return hit.trigger().word();
    }
}
