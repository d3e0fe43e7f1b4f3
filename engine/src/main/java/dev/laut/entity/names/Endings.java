package dev.laut.entity.names;

import dev.laut.lang.de.WordTable;
import dev.laut.lang.de.WordTable.Row;
import java.util.HashMap;
import java.util.Map;

/** What the last part of a word says on what it names: a "Nassachtal" is a place. Immutable. */
final class Endings {

    private static final String[] CASES = {"", "s", "es", "e", "en", "n"};

    private static final int SHORTEST = 2;

    private static final int ORGANISATION = 1;

    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private int longest;

    private Endings() {}

    static Endings load() {
        Endings endings = new Endings();
        WordTable.load(Endings.class, "endings.tsv").rows().forEach(endings::add);
        return endings;
    }

    private void add(Row row) {
        String part = row.cell(0);
        switch (row.cell(1)) {
            case "organisation" -> addPart(part, ORGANISATION);
            case "place" -> addPart(part, 2);
            case "club" -> words.put(part, 3);
            default -> throw row.failure("no sort of ending: " + row.cell(1));
        }
    }

    private void addPart(String part, int sort) {
        for (String ending : CASES) {
            parts.putIfAbsent(part + ending, sort);
            longest = Math.max(longest, part.length() + ending.length());
        }
    }

    boolean isOrganisation(String lower) {
        return sort(lower) == ORGANISATION;
    }

    /** The sort of a word in lower case by its longest known last part, a number from 1; 0 without one. */
    int sort(String lower) {
        Integer whole = words.get(lower);
        if (whole != null) {
            return whole;
        }
        for (int begin = Math.max(0, lower.length() - longest); begin <= lower.length() - SHORTEST; begin++) {
            Integer sort = parts.get(lower.substring(begin));
            if (sort != null) {
                return sort;
            }
        }
        return 0;
    }
}
