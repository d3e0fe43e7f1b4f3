package dev.laut.statement.chain;

import dev.laut.lang.de.WordTable;
import dev.laut.statement.Act;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a speaker does by a verb or noun of saying, from {@code acts.tsv}. Immutable. */
final class Acts {

    private final Map<String, Act> byLemma;

    private Acts(Map<String, Act> byLemma) {
        this.byLemma = Map.copyOf(byLemma);
    }

    static Acts load() {
        Map<String, Act> byLemma = new HashMap<>();
        for (WordTable.Row row : WordTable.load(WordTable.class, "acts.tsv").rows()) {
            try {
                if (byLemma.put(row.cell(0), Act.valueOf(row.cell(1))) != null) {
                    throw row.failure("stands twice");
                }
            } catch (IllegalArgumentException e) {
                throw row.failure("want a lemma that stands once and an act (" + e.getMessage() + ")");
            }
        }
        return new Acts(byLemma);
    }

    /** The act of these lemmas: of the first that is more than an assertion, else an assertion when one is that. */
    Optional<Act> of(Iterable<String> lemmas) {
        Optional<Act> found = Optional.empty();
        for (String lemma : lemmas) {
            Act act = byLemma.get(lemma);
            if (act != null && act != Act.ASSERT) {
                return Optional.of(act);
            }
            found = act == null ? found : Optional.of(act);
        }
        return found;
    }
}
