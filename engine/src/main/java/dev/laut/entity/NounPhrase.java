package dev.laut.entity;

import java.util.Objects;
import java.util.Optional;

/**
 * A noun phrase whose head can stand for an actor: "der russische Machthaber", "Chinas Staatschef", "ein Sprecher".
 *
 * @param first the index of its first token, the article where it has one
 * @param head the index of the head noun
 * @param end the index after its last token: after the head, or after "der USA" that belongs to it
 * @param noun what the head is
 * @param determiner how it is determined
 * @param plural whether the head stands in the plural
 * @param country the code of the state it is said to belong to
 * @param owner the actor or name it is said to belong to: "Frontex", "Bundeskanzleramt"
 */
record NounPhrase(
        int first,
        int head,
        int end,
        HeadNoun noun,
        Determiner determiner,
        boolean plural,
        Optional<String> country,
        Optional<String> owner) {

    /** How a noun phrase is determined. */
    enum Determiner {
        DEFINITE,
        DEMONSTRATIVE,
        INDEFINITE,
        POSSESSIVE,
        /** "beide". */
        BOTH,
        /** "mehrere", "zahlreiche", "drei". */
        SOME,
        NONE;

        boolean isDefinite() {
            return this == DEFINITE || this == DEMONSTRATIVE;
        }
    }

    NounPhrase {
        Objects.requireNonNull(noun, "noun");
        Objects.requireNonNull(determiner, "determiner");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(owner, "owner");
    }
}
