package dev.laut.entity.actors;

import java.util.List;

/**
 * A known name found in a text.
 *
 * @param end the code unit after its last one
 * @param actors those that bear it, at least one
 */
public record NameMatch(int end, List<Actor> actors) {

    public NameMatch {
        actors = List.copyOf(actors);
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("a name that nobody bears");
        }
    }
}
