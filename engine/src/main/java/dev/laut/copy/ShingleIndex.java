package dev.laut.copy;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which articles of the window hold a sampled shingle: an open hash table of chains, newest article first. What is looked
 * up together lies together, as the table is much larger than the processor's caches.
 */
final class ShingleIndex {

    /** Two places for each shingle: itself, and the head of its chain plus one with the chain's length; 0 for none. */
    private long[] table = new long[1 << 13];

    private int used;

    /** The links of all chains: an article, and the next link plus one; 0 at the end of a chain. */
    private long[] links = new long[1 << 12];

    private int linkCount;

    /** Adds an article, whose number is higher than all before it; a second time in the same article counts once. */
    void add(long shingle, int article) {
        int slot = slot(shingle);
        long chain = table[slot + 1];
        if (chain == 0) {
            table[slot] = shingle;
            used++;
        } else if (high(links[high(chain) - 1]) == article) {
            return;
        }
        if (linkCount == links.length) {
            links = Arrays.copyOf(links, 2 * linkCount);
        }
        links[linkCount++] = pair(article, high(chain));
        table[slot + 1] = pair(linkCount, low(chain) + 1);
        if (3 * used > table.length) {
            grow();
        }
    }

    /** Gives the articles that hold it, where they are no more than {@code most}. */
    void forEach(long shingle, int most, IntConsumer article) {
        long chain = table[slot(shingle) + 1];
        if (low(chain) <= most) {
            for (int link = high(chain); link != 0; link = low(links[link - 1])) {
                article.accept(high(links[link - 1]));
            }
        }
    }

    /** Whether at least {@code enough} articles that hold it belong to the outlet. */
    boolean recurs(long shingle, int outlet, int enough, int[] outletOf) {
        long chain = table[slot(shingle) + 1];
        if (low(chain) < enough) {
            return false;
        }
        int found = 0;
        for (int link = high(chain); link != 0 && found < enough; link = low(links[link - 1])) {
            if (outletOf[high(links[link - 1])] == outlet) {
                found++;
            }
        }
        return found >= enough;
    }

    private int slot(long shingle) {
        int mask = table.length - 2;
        int slot = 2 * (int) (shingle ^ shingle >>> 32) & mask;
        while (table[slot + 1] != 0 && table[slot] != shingle) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (int at = 0; at < old.length; at += 2) {
            if (old[at + 1] != 0) {
                int slot = slot(old[at]);
                table[slot] = old[at];
                table[slot + 1] = old[at + 1];
            }
        }
    }

    private static long pair(int high, int low) {
        return (long) high << 32 | low;
    }

    private static int high(long pair) {
        return (int) (pair >>> 32);
    }

    private static int low(long pair) {
        return (int) pair;
    }
}
