package dev.laut.story;

import java.util.Map;
import java.util.TreeMap;

/**
 * The terms of an article, in the order of their numbers.
 *
 * @param terms their numbers in the vocabulary, ascending
 * @param weights how much each counts in this article, before its rarity
 */
record Bag(int[] terms, float[] weights) {

    Bag {
        if (terms.length != weights.length) {
            throw new IllegalArgumentException(terms.length + " terms and " + weights.length + " weights");
        }
    }

    int size() {
        return terms.length;
    }

    /** The same terms by their numbers in another vocabulary. */
    Bag translated(Vocabulary from, Vocabulary to) {
        Map<Integer, Float> counts = new TreeMap<>();
        for (int at = 0; at < terms.length; at++) {
            counts.put(to.number(from.term(terms[at])), weights[at]);
        }
        return of(counts);
    }

    /** A bag of these terms and weights. */
    static Bag of(Map<Integer, Float> weightOf) {
        int[] terms = new int[weightOf.size()];
        float[] weights = new float[terms.length];
        int at = 0;
        for (Map.Entry<Integer, Float> entry : new TreeMap<>(weightOf).entrySet()) {
            terms[at] = entry.getKey();
            weights[at++] = entry.getValue();
        }
        return new Bag(terms, weights);
    }
}
