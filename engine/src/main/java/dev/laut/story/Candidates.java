package dev.laut.story;

import java.util.Arrays;

/**
 * Finds the articles that share the most with one, from those that last used its terms; what that costs does not grow
 * with the number of articles.
 */
final class Candidates {

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

    /** Gives the cosine with each of them, from 0 to 1, where it is at least {@code least}; by ascending number. */
    void of(Bag bag, double least, Neighbours.Taker cosines) {
        touchedCount = 0;
        for (int at = 0; at < bag.size(); at++) {
            int term = bag.term(at);
            double rarity = vocabulary.rarity(term);
            if (rarity > 0) {
                count(term, bag.weight(at) * rarity * rarity);
            }
        }
        int alike = keepAlike(Similarity.length(bag, vocabulary), least);
        Arrays.sort(touched, 0, alike);
        for (int at = 0; at < alike; at++) {
            cosines.take(touched[at], Math.min(1, shared[touched[at]]));
            shared[touched[at]] = 0;
        }
    }

    /** Turns what is shared into cosines, and keeps those articles in {@link #touched} that are alike enough. */
    private int keepAlike(double length, double least) {
        int alike = 0;
        for (int at = 0; at < touchedCount; at++) {
            int article = touched[at];
            double cosine = shared[article] / (length * lengths[article]);
            shared[article] = cosine >= least ? cosine : 0;
            if (cosine >= least) {
                touched[alike++] = article;
            }
        }
        return alike;
    }

    private void count(int term, double worth) {
        int[] having = users.of(term);
        int count = users.count(term);
        for (int at = Math.max(0, count - TermUsers.LATEST); at < count; at++) {
            if (shared[having[at]] == 0) {
                touched[touchedCount++] = having[at];
            }
            shared[having[at]] += worth * users.weight(term, at);
        }
    }
}
