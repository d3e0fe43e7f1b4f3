package dev.laut.entity;

import java.util.Objects;
import java.util.Optional;

/**
 * A thing that an article names.
 *
 * @param id unique in its record; the same in every record for an actor of the knowledge base
 * @param kind its sort
 * @param name its fullest name; for an unnamed source the words that describe it
 * @param wikidata its Wikidata id, "Q159", when known
 */
public record Entity(String id, EntityKind kind, String name, Optional<String> wikidata) {

    public Entity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(wikidata, "wikidata");
    }
}
