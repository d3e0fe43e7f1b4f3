package dev.laut.event;

import java.util.Objects;

/**
 * A word that tells of an event.
 *
 * @param kind what sort of word
 * @param word infinitive, lemma, ending or form
 * @param type the event it tells of
 * @param needs what must stand around it
 * @param subjectRole the role of a verb's subject
 * @param objectRole the role of a verb's object
 */
record Trigger(Kind kind, String word, EventType type, Needs needs, String subjectRole, String objectRole) {

    /** The sorts of words. */
    enum Kind {
        VERB,
        NOUN,
        ENDING,
        FORM;

        boolean isVerb() {
            return this == VERB;
        }
    }

    Trigger {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(subjectRole, "subjectRole");
        Objects.requireNonNull(objectRole, "objectRole");
    }
}
