package dev.laut.article;

import dev.laut.lang.de.WordTable;
import java.util.Optional;

/**
 * Reads class and id attributes: "c-article__body--wide sidebarLeft" is cut into words, and words and pairs and triples
 * of them are looked up in {@code hints.tsv}. Where several match, furniture wins over article text.
 */
final class Hints {

    /** Longer attributes are a style sheet's or an attacker's, and their ends say nothing. */
    private static final int LONGEST_ATTRIBUTE = 200;
    /** Letters of the words in the list that others begin with. */
    static final int SHORTEST_START = 5;

    static final int LONGEST_START = 10;

    private final HintTable runs = new HintTable();
    private final HintTable starts = new HintTable();

    private Hints() {}

    static Hints load() {
        Hints hints = new Hints();
        WordTable.load(Hints.class, "hints.tsv").rows().forEach(hints::add);
        return hints;
    }

    /** The hints of a publisher's own file with those that hold everywhere; its own win. */
    static Hints load(String file) {
        Hints hints = new Hints();
        WordTable.load(Hints.class, file).rows().forEach(hints::add);
        WordTable.load(Hints.class, "hints.tsv").rows().forEach(hints::add);
        return hints;
    }

    private void add(WordTable.Row row) {
        Hint hint = Hint.valueOf(row.cell(0));
        switch (row.cell(1)) {
            case "word" -> runs.put(run(row.cell(2)), hint);
            case "start" -> starts.put(start(row), hint);
            default -> throw row.failure("no way to match");
        }
    }

    private static long run(String words) {
        long run = 0;
        for (String word : words.split("-", -1)) {
            run = HintTable.run(run, word(word));
        }
        return run;
    }

    private static long start(WordTable.Row row) {
        String letters = row.cell(2);
        if (letters.length() < SHORTEST_START || letters.length() > LONGEST_START) {
            throw row.failure("a start has " + SHORTEST_START + " to " + LONGEST_START + " letters");
        }
        return word(letters);
    }

    private static long word(String letters) {
        long word = 0;
        for (int i = 0; i < letters.length(); i++) {
            word = HintTable.word(word, letters.charAt(i));
        }
        return word;
    }

    /** The hint of a class or id attribute; empty when it says nothing. */
    Optional<Hint> of(String attribute) {
        if (attribute.contains("hentry") || attribute.contains("type-post")) {
            return Optional.of(Hint.MAIN); // an entry of a blog, followed by the names of its keywords
        }
        return new NameReading(runs, starts).read(attribute, Math.min(attribute.length(), LONGEST_ATTRIBUTE));
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
            case TEASER -> 3;
            default -> 4;
        };
    }
}
