package dev.laut.statement;

import dev.laut.article.Span;
import java.util.Objects;

/**
 * A claim in the outlet's own voice that needs a source and names none.
 *
 * @param span the clause
 * @param word the word that shows it: "offenbar", "größte", "um"
 * @param kind what needs a source
 */
public record UnsourcedClaim(Span span, Span word, Kind kind) {

    /** What needs a source. */
    public enum Kind {
        /** "Die Pumpe war offenbar defekt." */
        HEDGE,
        /** "Emden hat den größten Autohafen." */
        SUPERLATIVE,
        /** "..., um die Reederei zum Einlenken zu bewegen." */
        MOTIVE
    }

    public UnsourcedClaim {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(kind, "kind");
    }
}
