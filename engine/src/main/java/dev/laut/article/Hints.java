package dev.laut.article;

import dev.laut.lang.de.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads class and id attributes: "c-article__body--wide sidebarLeft" is cut into words, and words and pairs and triples
 * of them are looked up in {@code hints.tsv}. Where several match, furniture wins over article text.
 */
final class Hints {

    /** Longer attributes are a style sheet's or an attacker's, and their ends say nothing. */
    private static final int LONGEST_ATTRIBUTE = 200;
    /** Letters by which starts of words are looked up; none in the list is shorter. */
    private static final int KEY = 4;

    /** Attributes; a site has some thousand and repeats them on every page. */
    private static final int MOST_KNOWN = 20_000;

    private final Map<String, Optional<Hint>> known = new ConcurrentHashMap<>();
    private final Map<String, List<Name>> words = new HashMap<>();
    private final Map<String, List<Name>> starts = new HashMap<>();

    /** What a run of words means. */
    private record Name(List<String> words, Hint hint) {

        boolean isAt(List<String> parts, int index) {
            return index + words.size() <= parts.size()
                    && parts.subList(index, index + words.size()).equals(words);
        }
    }

    private Hints() {}

    static Hints load() {
        Hints hints = new Hints();
        WordTable.load(Hints.class, "hints.tsv").rows().forEach(hints::add);
        return hints;
    }

    private void add(WordTable.Row row) {
        Name name = new Name(cut(row.cell(2)), Hint.valueOf(row.cell(0)));
        String first = name.words().get(0);
        switch (row.cell(1)) {
            case "word" ->
                words.computeIfAbsent(first, word -> new ArrayList<>()).add(name);
            case "start" ->
                starts.computeIfAbsent(key(row, first), key -> new ArrayList<>())
                        .add(name);
            default -> throw row.failure("no way to match");
        }
    }

    private static String key(WordTable.Row row, String word) {
        if (word.length() < KEY) {
            throw row.failure("a start has at least " + KEY + " letters");
        }
        return key(word);
    }

    private static String key(String word) {
        return word.substring(0, KEY);
    }

    /** The hint of a class or id attribute; empty when it says nothing. */
    Optional<Hint> of(String attribute) {
        Optional<Hint> hint = known.get(attribute);
        if (hint == null) {
            hint = read(attribute);
            if (known.size() < MOST_KNOWN && attribute.length() <= LONGEST_ATTRIBUTE) {
                known.put(attribute, hint);
            }
        }
        return hint;
    }

    private Optional<Hint> read(String attribute) {
        if (attribute.contains("hentry") || attribute.contains("type-post")) {
            return Optional.of(Hint.MAIN); // an entry of a blog, followed by the names of its keywords
        }
        Optional<Hint> best = Optional.empty();
        int begin = 0;
        int end = Math.min(attribute.length(), LONGEST_ATTRIBUTE);
        for (int at = 0; at <= end; at++) {
            if (at == end || attribute.charAt(at) <= ' ') {
                best = at > begin ? stronger(best, ofName(cut(attribute.substring(begin, at)))) : best;
                begin = at + 1;
            }
        }
        return best;
    }

    private Optional<Hint> ofName(List<String> parts) {
        Optional<Hint> best = Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            for (Name name : words.getOrDefault(parts.get(i), List.of())) {
                best = name.isAt(parts, i) ? stronger(best, Optional.of(name.hint())) : best;
            }
            best = stronger(best, ofStart(parts.get(i)));
        }
        return best;
    }

    private Optional<Hint> ofStart(String word) {
        if (word.length() < KEY) {
            return Optional.empty();
        }
        return starts.getOrDefault(key(word), List.of()).stream()
                .filter(name -> word.startsWith(name.words().get(0)))
                .map(Name::hint)
                .findFirst();
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
