package dev.laut.statement;

import dev.laut.article.Span;
import dev.laut.time.TimeExpression;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement asked for or expected and not made.
 *
 * @param id unique in its record
 * @param kind in which way nothing was said
 * @param entity the id of who stays silent, when resolved
 * @param span the words that say so
 * @param askedBy the id of who asked, when said
 * @param time when, when said
 */
public record Silence(
        String id,
        Kind kind,
        Optional<String> entity,
        Span span,
        Optional<String> askedBy,
        Optional<TimeExpression> time) {

    /** In which way nothing was said. */
    public enum Kind {
        /** No reaction, or none yet: "Aus der Zentrale kam bis zum Abend keine Stellungnahme." */
        NO_STATEMENT,
        /** A comment was refused: "lehnte eine Stellungnahme ab". */
        DECLINED,
        /** Another side did not confirm: "Eine Bestätigung gab es zunächst nicht." */
        UNCONFIRMED
    }

    public Silence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(askedBy, "askedBy");
        Objects.requireNonNull(time, "time");
    }
}
