package dev.laut.copy;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which articles of the window hold a sampled shingle: an open hash table of chains, newest article first. */
final class ShingleIndex {

    private static final int NONE = -1;

    private long[] keys = new long[1 << 12];
    private int[] heads = new int[keys.length];
    private int[] sizes = new int[keys.length];
    private int used;
    private int[] next = new int[1 << 12];
    private int[] articles = new int[next.length];
    private int postings;

    ShingleIndex() {
        Arrays.fill(heads, NONE);
    }

    /** Adds an article, whose number is higher than all before it; a second time in the same article counts once. */
    void add(long shingle, int article) {
        int slot = slot(shingle);
        if (heads[slot] == NONE) {
            keys[slot] = shingle;
            used++;
        } else if (articles[heads[slot]] == article) {
            return;
        }
        append(slot, article);
        if (3 * used > 2 * keys.length) {
            grow();
        }
    }

    /** In how many articles it stands. */
    int size(long shingle) {
        return sizes[slot(shingle)];
    }

    void forEach(long shingle, IntConsumer article) {
        for (int at = heads[slot(shingle)]; at != NONE; at = next[at]) {
            article.accept(articles[at]);
        }
    }

    /** Whether at least {@code enough} articles that hold it belong to the outlet. */
    boolean recurs(long shingle, int outlet, int enough, int[] outletOf) {
        int slot = slot(shingle);
        if (sizes[slot] < enough) {
            return false;
        }
        int found = 0;
        for (int at = heads[slot]; at != NONE && found < enough; at = next[at]) {
            if (outletOf[articles[at]] == outlet) {
                found++;
            }
        }
        return found >= enough;
    }

    private void append(int slot, int article) {
        if (postings == next.length) {
            next = Arrays.copyOf(next, 2 * postings);
            articles = Arrays.copyOf(articles, 2 * postings);
        }
        next[postings] = heads[slot];
        articles[postings] = article;
        heads[slot] = postings++;
        sizes[slot]++;
    }

    private int slot(long shingle) {
        int mask = keys.length - 1;
        int slot = (int) (shingle ^ shingle >>> 32) & mask;
        while (heads[slot] != NONE && keys[slot] != shingle) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        int[] oldSizes = sizes;
        keys = new long[2 * oldKeys.length];
        heads = new int[keys.length];
        sizes = new int[keys.length];
        Arrays.fill(heads, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
                sizes[slot] = oldSizes[i];
            }
        }
    }
}
