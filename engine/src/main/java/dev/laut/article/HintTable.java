package dev.laut.article;

import java.util.Optional;

/**
 * Hints by runs of words, each run a number of 64 bits. Asked for every word of every class on a page, and therefore
 * without objects; two runs with the same number are not to be expected.
 */
final class HintTable {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** Many more than there are hints, so that most words that are no hint meet an empty slot. */
    private static final int SLOTS = 1 << 13;

    private final long[] runs = new long[SLOTS];
    private final Hint[] hints = new Hint[SLOTS];

    /** The number of a run that goes on with a word; the run before it is zero for the first word. */
    static long run(long before, long word) {
        return (before + word) * SPREAD;
    }

    /** The number of a word that goes on with a letter; the word before its first letter is zero. */
    static long word(long before, char letter) {
        return (before + letter + 1) * SPREAD ^ before >>> 29;
    }

    /** Adds a hint; the first one of a run stays. */
    void put(long run, Hint hint) {
        int slot = slot(run);
        while (hints[slot] != null && runs[slot] != run) {
            slot = next(slot);
        }
        if (hints[slot] == null) {
            runs[slot] = run;
            hints[slot] = hint;
        }
    }

    Optional<Hint> get(long run) {
        int slot = slot(run);
        while (hints[slot] != null && runs[slot] != run) {
            slot = next(slot);
        }
        return Optional.ofNullable(hints[slot]);
    }

    private static int slot(long run) {
        return (int) (run >>> 40) & SLOTS - 1;
    }

    private static int next(int slot) {
        return slot + 1 & SLOTS - 1;
    }
}
