package dev.laut.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads class and id attributes: "c-article__body--wide sidebarLeft" is cut into words, and words and pairs and triples
 * of them are looked up in {@code hints.tsv}. Where several match, furniture wins over article text.
 */
final class Hints {

    private static final int SHORTEST_START = 4;
    /** Longer attributes are a style sheet's or an attacker's, and their ends say nothing. */
    private static final int LONGEST_ATTRIBUTE = 200;

    private final Map<String, Hint> words = new HashMap<>();
    private final Map<String, Hint> starts = new HashMap<>();
    private int longestStart = SHORTEST_START;

    private Hints() {}

    static Hints load() {
        Hints hints = new Hints();
        WordList.read("hints.tsv", 3, hints::add);
        return hints;
    }

    private void add(WordList.Row row) {
        Hint hint = Hint.valueOf(row.cell(0));
        String word = row.cell(2);
        switch (row.cell(1)) {
            case "word" -> words.put(word, hint);
            case "start" -> addStart(word, hint);
            default -> throw new IllegalArgumentException("no way to match: " + row.cell(1));
        }
    }

    private void addStart(String word, Hint hint) {
        if (word.length() < SHORTEST_START) {
            throw new IllegalArgumentException("a start has at least " + SHORTEST_START + " letters");
        }
        longestStart = Math.max(longestStart, word.length());
        starts.put(word, hint);
    }

    /** The hint of a class or id attribute; empty when it says nothing. */
    Optional<Hint> of(String attribute) {
        Optional<Hint> best = Optional.empty();
        for (String name : attribute
                .substring(0, Math.min(attribute.length(), LONGEST_ATTRIBUTE))
                .split("\\s+")) {
            best = stronger(best, ofName(cut(name)));
        }
        return best;
    }

    private Optional<Hint> ofName(List<String> parts) {
        Optional<Hint> best = Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            StringBuilder joined = new StringBuilder();
            for (int j = i; j < Math.min(parts.size(), i + 3); j++) {
                joined.append(j > i ? "-" : "").append(parts.get(j));
                best = stronger(best, Optional.ofNullable(words.get(joined.toString())));
            }
            best = stronger(best, ofStart(parts.get(i)));
        }
        return best;
    }

    private Optional<Hint> ofStart(String word) {
        for (int length = SHORTEST_START; length <= Math.min(word.length(), longestStart); length++) {
            Hint hint = starts.get(word.substring(0, length));
            if (hint != null) {
                return Optional.of(hint);
            }
        }
        return Optional.empty();
    }

    /** The later in the enum's order: furniture over the body, the body over the main part. */
    static Optional<Hint> stronger(Optional<Hint> one, Optional<Hint> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return rank(one.get()) >= rank(other.get()) ? one : other;
    }

    private static int rank(Hint hint) {
        return switch (hint) {
            case MAIN -> 0;
            case LEAD, PULL_QUOTE -> 1;
            case BODY -> 2;
            default -> 3;
        };
    }

    private static List<String> cut(String name) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= name.length(); at++) {
            boolean ends = at == name.length() || !Character.isLetterOrDigit(name.charAt(at));
            boolean turns = !ends && at > begin && isHump(name, at);
            if ((ends || turns) && at > begin) {
                parts.add(name.substring(begin, at).toLowerCase(Locale.ROOT));
            }
            if (ends || turns) {
                begin = turns ? at : at + 1;
            }
        }
        return parts;
    }

    private static boolean isHump(String name, int at) {
        return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }
}
