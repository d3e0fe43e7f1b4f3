package dev.laut.entity.actors;

import dev.laut.lang.de.WordTable;
import dev.laut.lang.de.WordTable.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types of institutions and media, with the nouns that an article takes them up by. Immutable. */
final class ActorTypes {

    private final Map<String, List<String>> nouns = new HashMap<>();

    private ActorTypes() {}

    static ActorTypes load() {
        ActorTypes types = new ActorTypes();
        WordTable.load(ActorTypes.class, "types.tsv")
                .rows()
                .forEach(row -> types.nouns.put(row.cell(0), row.values(1)));
        return types;
    }

    /** The nouns of a type, in lower case; a type that is not known fails with the line that has it. */
    List<String> nouns(Row row, String type) {
        List<String> found = nouns.get(type);
        if (found == null) {
            throw row.failure("no type: " + type);
        }
        return found;
    }
}
