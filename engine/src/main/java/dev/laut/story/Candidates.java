package dev.laut.story;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the articles that share the most with one, from those that last used its terms; what that costs does not grow
 * with the number of articles.
 */
final class Candidates {

    /** Articles that are looked at for one term, the latest ones. */
    private static final int USERS_OF_A_TERM = 200;

    private final Vocabulary vocabulary;
    private final TermUsers users = new TermUsers();
    private double[] shared = new double[64];
    private double[] lengths = new double[64];
    private int[] touched = new int[64];
    private int touchedCount;

    Candidates(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(int article, Bag bag) {
        for (int at = 0; at < bag.size(); at++) {
            users.add(bag.term(at), article, bag.weight(at));
        }
        if (article >= shared.length) {
            shared = Arrays.copyOf(shared, 2 * article);
            lengths = Arrays.copyOf(lengths, 2 * article);
            touched = Arrays.copyOf(touched, 2 * article);
        }
        lengths[article] = Similarity.length(bag, vocabulary);
    }

    /** The cosine with each of them, from 0 to 1, where it is at least {@code least}; by ascending number. */
    Map<Integer, Double> of(Bag bag, double least) {
        touchedCount = 0;
        for (int at = 0; at < bag.size(); at++) {
            int term = bag.term(at);
            double rarity = vocabulary.rarity(term);
            if (rarity > 0) {
                count(term, bag.weight(at) * rarity * rarity);
            }
        }
        double length = Similarity.length(bag, vocabulary);
        Map<Integer, Double> cosines = new TreeMap<>();
        for (int at = 0; at < touchedCount; at++) {
            int article = touched[at];
            double cosine = shared[article] / (length * lengths[article]);
            if (cosine >= least) {
                cosines.put(article, Math.min(1, cosine));
            }
            shared[article] = 0;
        }
        return cosines;
    }

    private void count(int term, double worth) {
        int[] having = users.of(term);
        int count = users.count(term);
        for (int at = Math.max(0, count - USERS_OF_A_TERM); at < count; at++) {
            if (shared[having[at]] == 0) {
                touched[touchedCount++] = having[at];
            }
            shared[having[at]] += worth * users.weight(term, at);
        }
    }
}
