package dev.laut.story;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The articles that one is like, by ascending numbers, and how much. */
final class Neighbours {

    /** What is done with each of some articles. */
    interface Taker {
        void take(int article, double likeness);
    }

    /** One of them. */
    record Neighbour(int article, double likeness) {}

    static final Neighbours NONE = new Neighbours();

    private int[] articles = new int[0];
    private double[] likeness = new double[0];
    private int count;

    /** Adds an article whose number is higher than all before it. */
    void add(int article, double alike) {
        if (count == articles.length) {
            articles = Arrays.copyOf(articles, 2 * count + 2);
            likeness = Arrays.copyOf(likeness, 2 * count + 2);
        }
        articles[count] = article;
        likeness[count++] = alike;
    }

    void forEach(Taker taker) {
        for (int at = 0; at < count; at++) {
            taker.take(articles[at], likeness[at]);
        }
    }

    /** The sum of the likeness of those that are asked for. */
    double sum(IntPredicate wanted) {
        double sum = 0;
        for (int at = 0; at < count; at++) {
            sum += wanted.test(articles[at]) ? likeness[at] : 0;
        }
        return sum;
    }

    /** The first one that is most alike among those that are asked for. */
    Optional<Neighbour> nearest(IntPredicate wanted) {
        int nearest = -1;
        for (int at = 0; at < count; at++) {
            if ((nearest < 0 || likeness[at] > likeness[nearest]) && wanted.test(articles[at])) {
                nearest = at;
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of(new Neighbour(articles[nearest], likeness[nearest]));
    }
}
