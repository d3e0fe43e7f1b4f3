package dev.laut.statement.rules;

import dev.laut.lang.de.WordTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs that tell of a speech act without a clause of content, with what must stand beside them. Immutable. */
final class ReportedActs {

    private static final String NOTHING = "-";

    /**
     * What decides whether a verb tells of a speech act.
     *
     * @param companions words of which one must stand in its clause; none when nothing need be there
     * @param misleading words beside which it means something else
     */
    record Condition(Set<String> companions, Set<String> misleading) {}

    private final Map<String, Condition> conditions = new HashMap<>();

    private ReportedActs() {}

    /** Reads the list that the engine brings. */
    static ReportedActs load() {
        ReportedActs acts = new ReportedActs();
        for (WordTable.Row row :
                WordTable.load(WordTable.class, "reported-acts.tsv").rows()) {
            Set<String> companions = row.cell(1).equals(NOTHING) ? Set.of() : Set.copyOf(row.values(1));
            acts.conditions.put(row.cell(0), new Condition(companions, Set.copyOf(row.values(2))));
        }
        return acts;
    }

    /** The condition of a verb; empty for one that tells of no speech act. */
    Optional<Condition> condition(String infinitive) {
        return Optional.ofNullable(conditions.get(infinitive));
    }
}
