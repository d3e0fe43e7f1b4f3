package dev.laut.entity.names;

import dev.laut.entity.actors.Actor;
import java.util.List;
import java.util.Objects;

/**
 * A proper name in a document, without titles and articles.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 * @param kind what it names
 * @param actors those of the knowledge base that bear it; empty for an unknown one
 * @param rule the name of the rule that found it
 */
public record Name(int first, int end, Kind kind, List<Actor> actors, String rule) {

    /** What a name names. */
    public enum Kind {
        PERSON,
        PLACE,
        ORGANISATION
    }

    public Name {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        actors = List.copyOf(actors);
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no name: tokens [" + first + ", " + end + ")");
        }
    }

    /** Whether a second first name stands in it, in brackets or quotation marks: "Paul (Pawel) Rotmann". */
    public boolean isTwiceNamed() {
        return rule.equals(SecondFirstNames.RULE);
    }

    Name(int first, int end, Kind kind, String rule) {
        this(first, end, kind, List.of(), rule);
    }
}
