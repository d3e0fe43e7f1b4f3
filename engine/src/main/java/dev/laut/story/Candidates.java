package dev.laut.story;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Finds the articles that share the most with one, from those that last used its terms; what that costs does not grow
 * with the number of articles.
 */
final class Candidates {

    /** Articles that are looked at for one term, the latest ones. */
    private static final int USERS_OF_A_TERM = 200;

    /** A term in more than this part of the articles finds no candidate. */
    private static final double COMMON = 0.1;

    /** In a smaller window every term finds candidates. */
    private static final int SMALL_WINDOW = 200;

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
            users.add(bag.terms()[at], article, bag.weights()[at]);
        }
        if (article >= shared.length) {
            shared = Arrays.copyOf(shared, 2 * article);
            lengths = Arrays.copyOf(lengths, 2 * article);
            touched = Arrays.copyOf(touched, 2 * article);
        }
        lengths[article] = Similarity.length(bag, vocabulary);
    }

    /** Those whose likeness, faded by the days between, is at least {@code least}; ascending. */
    int[] of(Bag bag, double least, IntToDoubleFunction fading) {
        touchedCount = 0;
        for (int at = 0; at < bag.size(); at++) {
            int term = bag.terms()[at];
            if (isTelling(term)) {
                double rarity = vocabulary.rarity(term);
                count(term, bag.weights()[at] * rarity * rarity);
            }
        }
        double length = least * Similarity.length(bag, vocabulary);
        int[] found = IntStream.of(Arrays.copyOf(touched, touchedCount))
                .filter(article -> shared[article] * fading.applyAsDouble(article) >= length * lengths[article])
                .sorted()
                .toArray();
        for (int at = 0; at < touchedCount; at++) {
            shared[touched[at]] = 0;
        }
        return found;
    }

    /** The cosine with an article that was added; its length is that of the time when it was. */
    double cosine(Bag bag, int article, Bag other) {
        double length = Similarity.length(bag, vocabulary) * lengths[article];
        return length == 0 ? 0 : Math.min(1, Similarity.product(bag, other, vocabulary) / length);
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

    private boolean isTelling(int term) {
        return vocabulary.rarity(term) > 0
                && (vocabulary.articles() < SMALL_WINDOW
                        || vocabulary.articlesWith(term) <= COMMON * vocabulary.articles());
    }
}
