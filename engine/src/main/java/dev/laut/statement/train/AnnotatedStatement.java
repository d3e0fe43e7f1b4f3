package dev.laut.statement.train;

import dev.laut.statement.Medium;
import dev.laut.statement.Part;
import dev.laut.statement.StatementType;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement as people annotated it.
 *
 * @param type how the words are reported
 * @param medium the channel; none where the annotators gave none
 * @param parts the annotation's own tokens of every part; empty sets for parts it lacks
 */
public record AnnotatedStatement(StatementType type, Optional<Medium> medium, Map<Part, BitSet> parts) {

    public AnnotatedStatement {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(medium, "medium");
        parts = Map.copyOf(parts);
    }

    /** The annotation's tokens of a part; not to be changed. */
    public BitSet tokens(Part part) {
        return parts.get(part);
    }
}
