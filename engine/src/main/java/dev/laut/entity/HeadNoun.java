package dev.laut.entity;

import java.util.Objects;

/**
 * A noun that can stand for an actor.
 *
 * @param lemma in lower case, masculine, nominative singular: "minister" for "Ministerinnen"
 * @param sort what it can stand for
 * @param feminine whether the form found is the feminine one
 */
public record HeadNoun(String lemma, Sort sort, boolean feminine) {

    /** What a head noun can stand for. */
    public enum Sort {
        /** One who heads a state or a government. */
        LEADER,
        OFFICE,
        PERSON,
        /** An occupation; as a hint at names it costs more than it finds (GermEval 2014: -.003), so it is none. */
        TRADE,
        GOVERNMENT,
        ORGANISATION,
        MEDIUM,
        STATE,
        PLACE,
        DOCUMENT,
        /** Stands for several as a rule: "Truppen", "Geheimdienste". */
        COLLECTIVE,
        /** "Seite", "Kriegspartei": whoever the last two opponents were. */
        SIDE;

        public boolean isPerson() {
            return this == LEADER || this == OFFICE || this == PERSON || this == TRADE;
        }
    }

    public HeadNoun {
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(sort, "sort");
    }
}
