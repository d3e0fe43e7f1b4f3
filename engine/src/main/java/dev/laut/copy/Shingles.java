package dev.laut.copy;

/**
 * Windows of six words, and the sample of them that is kept: those whose hash is 0 modulo 4, so that equal text gives
 * equal samples wherever it stands (Broder 1997, "On the resemblance and containment of documents", MOD_m sketch).
 */
final class Shingles {

    /**
     * Words of a shingle. Five let standing phrases in ("seit Beginn der Pandemie wurden"), eight lose agency text
     * that an editor touched in every line.
     */
    static final int WORDS = 6;

    /** One shingle of so many is indexed. A run of 20 words then gives 4 on average; 8 saves memory and loses short runs. */
    private static final int SAMPLE = 4;

    private Shingles() {}

    /** The number of shingles in so many words. */
    static int count(Wording wording) {
        return Math.max(0, wording.size() - WORDS + 1);
    }

    static long at(Wording wording, int word) {
        long hash = 0;
        for (int i = word; i < word + WORDS; i++) {
            hash = (hash ^ wording.hash(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    static boolean isSampled(long shingle) {
        return (shingle >>> 7) % SAMPLE == 0;
    }
}
