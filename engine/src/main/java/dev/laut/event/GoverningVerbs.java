package dev.laut.event;

import dev.laut.lang.de.WordTable;
import dev.laut.lang.de.WordTable.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs that say of the event they govern whether it is real. Immutable. */
final class GoverningVerbs {

    /** What a verb says of the event it governs. */
    enum Effect {
        /** It is as real as the verb's own tense, mood and negation say. */
        OCCURS,
        PLANNED,
        HYPOTHETICAL,
        DENIED,
        CLAIMED
    }

    /** A verb's effect and the prepositions that lead to the event; "-" for an object without one. */
    record Government(Effect effect, Set<String> prepositions) {

        Government {
            prepositions = Set.copyOf(prepositions);
        }
    }

    private final Map<String, Government> verbs = new HashMap<>();

    private GoverningVerbs() {}

    static GoverningVerbs load() {
        GoverningVerbs all = new GoverningVerbs();
        WordTable.load(GoverningVerbs.class, "governing-verbs.tsv").rows().forEach(all::add);
        return all;
    }

    private void add(Row row) {
        List<String> prepositions = row.values(2);
        if (prepositions.isEmpty()) {
            throw row.failure("no preposition, not even \"-\"");
        }
        try {
            verbs.put(row.cell(0), new Government(Effect.valueOf(row.cell(1)), Set.copyOf(prepositions)));
        } catch (IllegalArgumentException e) {
            throw row.failure("no effect \"" + row.cell(1) + "\"");
        }
    }

    Optional<Government> find(String infinitive) {
        return Optional.ofNullable(verbs.get(infinitive));
    }
}
