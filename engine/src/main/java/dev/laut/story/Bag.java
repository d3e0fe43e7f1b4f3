package dev.laut.story;

import java.util.Map;
import java.util.TreeMap;

/** The terms of an article, by ascending numbers in the vocabulary, and how much each counts before its rarity. */
final class Bag {

    private final int[] terms;
    private final float[] weights;

    private Bag(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    int size() {
        return terms.length;
    }

    int term(int at) {
        return terms[at];
    }

    float weight(int at) {
        return weights[at];
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
