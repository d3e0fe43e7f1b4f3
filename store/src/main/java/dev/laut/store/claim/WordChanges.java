package dev.laut.store.claim;

import dev.laut.store.claim.Claim.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one wording changed of another, word by word: the longest common subsequence stays. */
final class WordChanges {

    /** Longer statements are paragraphs, which nobody compares word by word. */
    private static final int LONGEST = 400;

    private final String[] from;
    private final String[] to;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    private WordChanges(String from, String to) {
        this.from = words(from);
        this.to = words(to);
    }

    private static String[] words(String text) {
        String[] words = text.strip().split("\\s+", LONGEST + 1);
        return words.length > LONGEST ? Arrays.copyOf(words, LONGEST) : words;
    }

    static List<Change> of(String from, String to) {
        return new WordChanges(from, to).found();
    }

    private List<Change> found() {
        int[][] common = common();
        int here = 0;
        int there = 0;
        while (here < from.length || there < to.length) {
            if (here < from.length && there < to.length && same(here, there)) {
                end();
                here++;
                there++;
            } else if (there == to.length || here < from.length && common[here + 1][there] >= common[here][there + 1]) {
                dropped.add(from[here++]);
            } else {
                added.add(to[there++]);
            }
        }
        end();
        return changes;
    }

    /** The number of words in common from each pair of places on. */
    private int[][] common() {
        int[][] common = new int[from.length + 1][to.length + 1];
        for (int here = from.length - 1; here >= 0; here--) {
            for (int there = to.length - 1; there >= 0; there--) {
                common[here][there] = same(here, there)
                        ? common[here + 1][there + 1] + 1
                        : Math.max(common[here + 1][there], common[here][there + 1]);
            }
        }
        return common;
    }

    private boolean same(int here, int there) {
        return letters(from[here]).equalsIgnoreCase(letters(to[there]));
    }

    /** Punctuation changes nothing of what was said. */
    private static String letters(String word) {
        String letters = word.replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.isEmpty() ? word : letters;
    }

    private void end() {
        if (!dropped.isEmpty() || !added.isEmpty()) {
            changes.add(new Change(String.join(" ", dropped), String.join(" ", added)));
            dropped.clear();
            added.clear();
        }
    }
}
