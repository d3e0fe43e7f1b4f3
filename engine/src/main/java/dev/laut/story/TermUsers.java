package dev.laut.story;

import java.util.Arrays;

/** The latest articles that use a term, in the order in which they came, and the term's weight in each. */
final class TermUsers {

    /** So many are looked at for one term; up to twice as many are kept. */
    static final int LATEST = 200;

    private static final int[] NONE = new int[0];

    private int[][] users = new int[1 << 10][];
    private float[][] weights = new float[users.length][];
    private int[] counts = new int[users.length];

    void add(int term, int article, float weight) {
        if (term >= users.length) {
            int length = Math.max(term + 1, 2 * users.length);
            users = Arrays.copyOf(users, length);
            weights = Arrays.copyOf(weights, length);
            counts = Arrays.copyOf(counts, length);
        }
        if (users[term] == null) {
            users[term] = new int[2];
            weights[term] = new float[2];
        } else if (counts[term] == 2 * LATEST) {
            forgetFirst(term);
        } else if (counts[term] == users[term].length) {
            int length = Math.min(2 * LATEST, 2 * counts[term]);
            users[term] = Arrays.copyOf(users[term], length);
            weights[term] = Arrays.copyOf(weights[term], length);
        }
        users[term][counts[term]] = article;
        weights[term][counts[term]++] = weight;
    }

    private void forgetFirst(int term) {
        System.arraycopy(users[term], LATEST, users[term], 0, LATEST);
        System.arraycopy(weights[term], LATEST, weights[term], 0, LATEST);
        counts[term] = LATEST;
    }

    /** How many are kept. */
    int count(int term) {
        return term < counts.length ? counts[term] : 0;
    }

    /** The articles; those from {@link #count} on mean nothing. Not to be written to. */
    int[] of(int term) {
        return count(term) == 0 ? NONE : users[term];
    }

    /** The weight in the article at this place of {@link #of}. */
    float weight(int term, int place) {
        return weights[term][place];
    }
}
