package dev.laut.event;

import java.util.Locale;
import java.util.Objects;

/**
 * A sort of event.
 *
 * @param name such as "troop-movement"
 * @param plover the PLOVER event type, such as "CONSULT"; "-" for none
 * @param cameo the CAMEO code with its name; "-" for none
 * @param tone how it bears on the relation of those who take part
 * @param subjectRole the role of who does it
 * @param objectRole the role of whom it is done to
 * @param family events of one family may be told as one: a call is also a meeting
 * @param lasting whether the present tense tells of something that goes on
 * @param single whether an article that tells of such an event tells of one as a rule: "das Gespräch" after "ein
 *     Treffen" is the same
 */
public record EventType(
        String name,
        String plover,
        String cameo,
        Tone tone,
        String subjectRole,
        String objectRole,
        String family,
        boolean lasting,
        boolean single) {

    /** How an event bears on the relation of those who take part. */
    public enum Tone {
        CO_OPERATIVE,
        CONFLICTUAL,
        NEUTRAL;

        static Tone parse(String cell) {
            return valueOf(cell.replace('-', '_').toUpperCase(Locale.ROOT));
        }
    }

    public EventType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(plover, "plover");
        Objects.requireNonNull(cameo, "cameo");
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(subjectRole, "subjectRole");
        Objects.requireNonNull(objectRole, "objectRole");
        Objects.requireNonNull(family, "family");
    }

    /** Whether all who take part do so alike: a meeting, not an attack. */
    boolean isSymmetric() {
        return subjectRole.equals("participant");
    }
}
