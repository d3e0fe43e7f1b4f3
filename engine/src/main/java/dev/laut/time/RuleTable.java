package dev.laut.time;

import dev.laut.lang.de.WordTable;
import dev.laut.lang.de.WordTable.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of {@code rules.tsv}, by the tokens they can begin with. Immutable. */
final class RuleTable {

    private final Map<TimeWord, List<TimeRule>> byKind = new EnumMap<>(TimeWord.class);
    private final Map<String, List<TimeRule>> byWord = new HashMap<>();

    private RuleTable() {}

    static RuleTable load() {
        RuleTable table = new RuleTable();
        Map<String, String> definitions = new LinkedHashMap<>();
        for (Row row : WordTable.load(RuleTable.class, "rules.tsv").rows()) {
            String pattern = expand(row.cell(1), definitions);
            if (row.cell(0).startsWith("$")) {
                definitions.put(row.cell(0), pattern);
            } else {
                table.add(rule(row, pattern));
            }
        }
        return table;
    }

    private static String expand(String pattern, Map<String, String> definitions) {
        String expanded = pattern;
        for (Map.Entry<String, String> definition : definitions.entrySet()) {
            expanded = expanded.replace(definition.getKey(), definition.getValue());
        }
        return expanded;
    }

    private static TimeRule rule(Row row, String pattern) {
        try {
            Meaning meaning = Meaning.valueOf(row.cell(2));
            return new TimeRule(row.cell(0), row.line(), PatternParser.parse(pattern), meaning, row.cell(3));
        } catch (IllegalArgumentException e) {
            IllegalArgumentException failure = row.failure(e.getMessage());
            failure.initCause(e);
            throw failure;
        }
    }

    private void add(TimeRule rule) {
        for (TimePattern.One first : TimePattern.firsts(rule.pattern())) {
            first.kinds().forEach(kind -> add(byKind.computeIfAbsent(kind, none -> new ArrayList<>()), rule));
            first.words().forEach(word -> add(byWord.computeIfAbsent(word, none -> new ArrayList<>()), rule));
        }
    }

    private static void add(List<TimeRule> rules, TimeRule rule) {
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
    }

    /** The rules that can begin with a word of this class. */
    List<TimeRule> startingWith(TimeWord kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The rules that can begin with this very word, in lower case. */
    List<TimeRule> startingWith(String word) {
        return byWord.getOrDefault(word, List.of());
    }
}
