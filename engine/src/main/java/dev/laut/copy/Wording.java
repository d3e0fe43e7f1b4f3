package dev.laut.copy;

import dev.laut.article.Span;
import java.util.BitSet;

/**
 * The words of a text, made equal where only typesetting differs: case, soft hyphens, umlauts in one or two code
 * points, "10 824" and "10.824", words cut at a line's end. A word is known by a hash of its letters; two unequal words
 * share one in four billion pairs, and a run needs six equal words.
 */
final class Wording {

    private final int[] hashes;
    private final int[] begins;
    private final int[] ends;
    private final BitSet quoted;

    /**
     * @param hashes of the words, in reading order
     * @param begins the code unit at which each word begins
     * @param ends the code unit after each word
     * @param quoted the words that stand between quotation marks
     */
    Wording(int[] hashes, int[] begins, int[] ends, BitSet quoted) {
        if (hashes.length != begins.length || hashes.length != ends.length || quoted.length() > hashes.length) {
            throw new IllegalArgumentException("of " + hashes.length + " words " + begins.length + " begin, "
                    + ends.length + " end and the last quoted one is " + quoted.length());
        }
        this.hashes = hashes;
        this.begins = begins;
        this.ends = ends;
        this.quoted = quoted;
    }

    int size() {
        return hashes.length;
    }

    int hash(int word) {
        return hashes[word];
    }

    boolean isQuoted(int word) {
        return quoted.get(word);
    }

    /** The stretch of text from the first of {@code count} words to the last. */
    Span span(int word, int count) {
        return new Span(begins[word], ends[word + count - 1]);
    }
}
