package dev.laut.entity.names;

import dev.laut.entity.names.Name.Kind;
import dev.laut.lang.de.WordTable;
import dev.laut.lang.de.WordTable.Row;
import dev.laut.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that are often of a kind, as hints for a trained tagger: "Emden" is a place, "Ajax" two things. Immutable. */
final class Gazetteer {

    private static final int LONGEST = 4;

    /** Set beside its kinds on every word of a name of several words. */
    private static final int SEVERAL_WORDS = 1 << Kind.values().length;

    private final Map<String, Integer> kinds = new HashMap<>();
    /** The words that a name of several begins with. */
    private final Map<String, Integer> longest = new HashMap<>();

    private Gazetteer(List<Row> rows) {
        rows.forEach(this::add);
    }

    static Gazetteer load() {
        return new Gazetteer(WordTable.load(Gazetteer.class, "gazetteer.tsv").rows());
    }

    private void add(Row row) {
        String name = row.cell(0);
        int words = 1 + (int) name.chars().filter(letter -> letter == ' ').count();
        if (words > LONGEST) {
            throw row.failure("more than " + LONGEST + " words");
        }
        for (String kind : row.values(1)) {
            kinds.merge(name, bit(row, kind), (one, other) -> one | other);
        }
        if (words > 1) {
            longest.merge(name.substring(0, name.indexOf(' ')), words, Math::max);
        }
    }

    private static int bit(Row row, String kind) {
        try {
            return 1 << Kind.valueOf(kind.toUpperCase(Locale.ROOT)).ordinal();
        } catch (IllegalArgumentException e) {
            throw row.failure("no kind of name: " + kind);
        }
    }

    /** For every token the kinds of the names it stands in, as bits; 0 for none. Less than 16. */
    int[] hints(List<Token> tokens) {
        int[] hints = new int[tokens.size()];
        for (int at = 0; at < hints.length; at++) {
            String form = tokens.get(at).form();
            hints[at] |= kinds(form);
            for (int words = longest.getOrDefault(form, 1); words > 1; words--) {
                int found = at + words > hints.length ? 0 : kinds(joined(tokens, at, words));
                for (int inside = at; found != 0 && inside < at + words; inside++) {
                    hints[inside] |= found | SEVERAL_WORDS;
                }
            }
        }
        return hints;
    }

    private int kinds(String name) {
        int exact = kinds.getOrDefault(name, 0);
        return exact != 0 || !name.endsWith("s") ? exact : kinds.getOrDefault(name.substring(0, name.length() - 1), 0);
    }

    private static String joined(List<Token> tokens, int first, int words) {
        StringBuilder name = new StringBuilder(tokens.get(first).form());
        for (int at = first + 1; at < first + words; at++) {
            name.append(' ').append(tokens.get(at).form());
        }
        return name.toString();
    }
}
