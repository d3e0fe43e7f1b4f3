package dev.laut.event;

import dev.laut.lang.de.WordTable;
import dev.laut.lang.de.WordTable.Row;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of events that are told apart: those of {@code event-types.tsv} and a user's own. Immutable. */
public final class EventTypes {

    private static final Set<String> ROLES = Set.of("actor", "recipient", "participant", "host");

    private final Map<String, EventType> byName;

    private EventTypes(Map<String, EventType> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** The types that Laut brings. */
    public static EventTypes load() {
        return new EventTypes(Map.of()).with(WordTable.load(EventTypes.class, "event-types.tsv"));
    }

    /** These types and those of a table in the same columns; a type that is here already is replaced. */
    public EventTypes with(WordTable table) {
        Map<String, EventType> more = new LinkedHashMap<>(byName);
        table.rows().forEach(row -> more.put(row.cell(0), type(row)));
        return new EventTypes(more);
    }

    public Optional<EventType> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Collection<EventType> all() {
        return byName.values();
    }

    private static EventType type(Row row) {
        List<String> roles = List.of(row.cell(4).split(",", -1));
        if (row.cell(0).isBlank() || roles.size() != 2 || !ROLES.containsAll(roles)) {
            throw row.failure("want a name and two of the roles " + ROLES);
        }
        try {
            return new EventType(
                    row.cell(0),
                    row.cell(1),
                    row.cell(2),
                    EventType.Tone.parse(row.cell(3)),
                    roles.get(0),
                    roles.get(1),
                    row.cell(5).isEmpty() ? row.cell(0) : row.cell(5),
                    row.values(6).contains("lasting"),
                    row.values(6).contains("single"));
        } catch (IllegalArgumentException e) {
            throw row.failure("no tone \"" + row.cell(3) + "\"");
        }
    }
}
