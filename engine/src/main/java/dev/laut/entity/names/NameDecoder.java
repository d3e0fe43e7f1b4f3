package dev.laut.entity.names;

import java.util.Arrays;

/**
 * The likeliest labels of a sentence in which every word inside a name follows its first one. Labels: 0 for no name, then
 * for each kind its first word (odd) and the words after it (even).
 */
final class NameDecoder {

    /** Weight of "no name" against a name; 1 finds too few. Cross-validated on GermEval 2014: 0.35 and 0.5 lose .003. */
    private static final double NONE = 0.4;

    private static final double IMPOSSIBLE = -1e9;

    /** Probabilities below this are noise. */
    private static final double SMALLEST = 1e-3;

    private NameDecoder() {}

    /** @param marginals the probabilities of all labels at each of {@code length} places */
    static int[] decode(float[] marginals, int length, int labels) {
        int[][] from = new int[length][labels];
        double[] scores = new double[labels];
        Arrays.fill(scores, IMPOSSIBLE);
        scores[0] = 0;
        for (int place = 0; place < length; place++) {
            double[] next = new double[labels];
            int best = best(scores);
            for (int label = 0; label < labels; label++) {
                from[place][label] = isInside(label) ? begun(scores, label) : best;
                next[label] = scores[from[place][label]] + weight(marginals[place * labels + label], label);
            }
            scores = next;
        }
        return trace(from, best(scores));
    }

    private static boolean isInside(int label) {
        return label > 0 && label % 2 == 0;
    }

    /** The likelier of the two labels that a word inside a name can follow. */
    private static int begun(double[] scores, int inside) {
        return scores[inside] >= scores[inside - 1] ? inside : inside - 1;
    }

    private static double weight(float marginal, int label) {
        return Math.log(Math.max(SMALLEST, marginal) * (label == 0 ? NONE : 1));
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best;
    }

    private static int[] trace(int[][] from, int last) {
        int[] labels = new int[from.length];
        int label = last;
        for (int place = from.length - 1; place >= 0; place--) {
            labels[place] = label;
            label = from[place][label];
        }
        return labels;
    }
}
