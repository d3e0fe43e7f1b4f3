package dev.laut.entity.actors;

import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.lang.de.Tag.Gender;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One who acts in the news and whom the knowledge base knows. Immutable.
 *
 * @param id its Wikidata id where known, else a name for it that stays the same from version to version
 * @param kind its sort
 * @param name the name to show
 * @param wikidata its Wikidata id
 * @param aliases other names, also abbreviations and spellings; without {@code name}
 * @param surnames the names a person goes by once introduced: "Schoigu", "von der Leyen"
 * @param gender a person's sex or the grammatical gender of a name; {@code NONE} when not known
 * @param plural whether the name is a plural: "die USA", "die Grünen"
 * @param country the name of the state it belongs to, such as "Deutschland"; for a state its own
 * @param party the abbreviation of a person's party
 * @param nouns the nouns that fit it, in lower case: "nachrichtenagentur", "sender", "ministerium"
 */
public record Actor(
        String id,
        EntityKind kind,
        String name,
        Optional<String> wikidata,
        List<String> aliases,
        List<String> surnames,
        Gender gender,
        boolean plural,
        Optional<String> country,
        Optional<String> party,
        Set<String> nouns) {

    public Actor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(wikidata, "wikidata");
        aliases = List.copyOf(aliases);
        surnames = List.copyOf(surnames);
        Objects.requireNonNull(gender, "gender");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(party, "party");
        nouns = Set.copyOf(nouns);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an actor wants an id and a name: \"" + id + "\", \"" + name + "\"");
        }
    }

    /** The entity that it is in a record. */
    public Entity entity() {
        return new Entity(id, kind, name, wikidata);
    }

    /** Whether it is the actor itself or belongs to the state with this code. */
    public boolean isOf(String countryCode) {
        return country.filter(countryCode::equals).isPresent();
    }
}
