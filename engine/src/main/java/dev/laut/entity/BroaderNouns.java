package dev.laut.entity;

import dev.laut.lang.de.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which nouns mean who was introduced with a narrower one, and which mean somebody new. Thread-safe. */
final class BroaderNouns {

    private static final BroaderNouns LISTS = new BroaderNouns();

    private final Map<String, List<String>> narrower;
    private final Set<String> bridging;

    private BroaderNouns() {
        Map<String, List<String>> rows = new HashMap<>();
        WordTable.load(BroaderNouns.class, "broader-nouns.tsv")
                .rows()
                .forEach(row -> rows.put(row.cell(0), row.values(1)));
        narrower = Map.copyOf(rows);
        bridging = WordTable.load(BroaderNouns.class, "bridging-nouns.tsv").rows().stream()
                .map(row -> row.cell(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lists that come with the engine. */
    static BroaderNouns load() {
        return LISTS;
    }

    /** What somebody called by this noun may have been introduced as; none for most nouns. */
    List<String> narrower(String lemma) {
        return narrower.getOrDefault(lemma, List.of());
    }

    /** Whether the noun, after a person's name, mostly means another one: "der Fahrer", "die Tochter". */
    boolean isBridging(String lemma) {
        return bridging.contains(lemma);
    }
}
