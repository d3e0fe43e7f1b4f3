package dev.laut.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the words in a row that one article shares with others: greedy, the longest run from each place. */
final class RunFinder {

    /** Words in a row, by word numbers in the two articles. */
    record Run(int here, int there, int words) {}

    private static final int NONE = -1;

    /** A shingle that stands more often in one article is a table or a list; the first places do. */
    private static final int PLACES = 8;

    private final Wording here;
    private final int[] heads;
    private final int[] next;
    private final long[] shingles;

    /** Prepares one article for comparison with many. */
    RunFinder(Wording here) {
        this.here = here;
        int count = Shingles.count(here);
        shingles = new long[count];
        next = new int[count];
        heads = new int[Integer.highestOneBit(8 * count + 8)];
        Arrays.fill(heads, NONE);
        for (int word = count - 1; word >= 0; word--) {
            shingles[word] = Shingles.at(here, word);
            next[word] = heads[slot(shingles[word])];
            heads[slot(shingles[word])] = word;
        }
    }

    /** The runs of at least {@link Shingles#WORDS} words, in the order of the other article; they do not overlap there. */
    List<Run> runs(Wording there) {
        List<Run> runs = new ArrayList<>();
        int word = 0;
        while (word < Shingles.count(there)) {
            Run run = longest(there, word);
            if (run.words() > 0) {
                runs.add(run);
                word += run.words();
            } else {
                word++;
            }
        }
        return runs;
    }

    private Run longest(Wording there, int word) {
        long shingle = Shingles.at(there, word);
        Run best = new Run(0, word, 0);
        int places = 0;
        for (int at = heads[slot(shingle)]; at != NONE && places < PLACES; at = next[at]) {
            if (shingles[at] == shingle) {
                places++;
                int words = equalWords(at, there, word);
                best = words > best.words() ? new Run(at, word, words) : best;
            }
        }
        return best;
    }

    private int equalWords(int at, Wording there, int word) {
        int words = 0;
        while (at + words < here.size()
                && word + words < there.size()
                && here.hash(at + words) == there.hash(word + words)) {
            words++;
        }
        return words;
    }

    private int slot(long shingle) {
        return (int) (shingle ^ shingle >>> 32) & heads.length - 1;
    }
}
