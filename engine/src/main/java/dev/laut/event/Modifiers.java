package dev.laut.event;

import dev.laut.event.Event.Status;
import dev.laut.lang.de.WordTable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adjectives and participles that say of the noun they stand with whether it is real. Immutable. */
final class Modifiers {

    /** The longest ending of an adjective: "-en", "-er", "-em", "-es", and "-eren" of a comparative. */
    private static final int LONGEST_ENDING = 4;

    private final TreeMap<String, Status> stems = new TreeMap<>();

    private Modifiers() {}

    static Modifiers load() {
        Modifiers all = new Modifiers();
        WordTable.load(Modifiers.class, "event-modifiers.tsv").rows().forEach(row -> {
            try {
                all.stems.put(row.cell(0), Status.valueOf(row.cell(1)));
            } catch (IllegalArgumentException e) {
                throw row.failure("no status \"" + row.cell(1) + "\"");
            }
        });
        return all;
    }

    Optional<Status> find(String form) {
        Map.Entry<String, Status> stem = stems.floorEntry(form);
        return stem != null
                        && form.startsWith(stem.getKey())
                        && form.length() <= stem.getKey().length() + LONGEST_ENDING
                ? Optional.of(stem.getValue())
                : Optional.empty();
    }
}
