package dev.laut.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Joins what is alike on average: again and again the two groups whose members are most alike, as long as their mean
 * likeness reaches a threshold (Sokal and Michener 1958). A pair that was never compared counts as unlike; so a chain
 * of neighbours joins no theme.
 *
 * <p>Time grows little more than the number of likenesses: of two groups that join, the likenesses of the one that has
 * fewer are added to the other's, and any other pair's mean is reckoned anew only when the pair's turn comes. Until then
 * it has only fallen, and farther than what is asked of it. Two groups whose mean suffices have a likeness between them
 * that does; so only what such likenesses bring together is compared at all, of most articles a few.
 */
final class AverageLink {

    /** Two groups, how alike they were, and their first articles then, the earlier one's first. */
    private record Pair(double similarity, int first, int second, int one, int other) {}

    private static final Comparator<Pair> MOST_ALIKE = Comparator.comparingDouble(Pair::similarity)
            .reversed()
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second);

    /**
     * By so much more alike must two single articles be than two large groups: one likeness may be chance, the mean of
     * many is not. At 0 and at .7 F1 is .01 lower.
     */
    private static final double CAUTION = 0.5;

    private final double threshold;
    private final int[] articles;
    private final PriorityQueue<Pair> pairs = new PriorityQueue<>(MOST_ALIKE);

    /** Of places in {@link #articles}: the groups as they are now. */
    private final Sets joined;

    /** By the place that stands for a group: its first article, its size, and its likenesses to others, summed up. */
    private final int[] first;

    private final int[] sizes;
    private final Sums[] sums;

    private AverageLink(int[] articles, double threshold) {
        this.threshold = threshold;
        this.articles = articles;
        this.joined = new Sets(articles.length);
        this.first = new int[articles.length];
        this.sizes = new int[articles.length];
        this.sums = new Sums[articles.length];
    }

    /**
     * The groups of these articles, each in ascending order, by their first members.
     *
     * @param neighbours of an article, among them any that are not to be grouped
     */
    static List<List<Integer>> groups(
            Collection<Integer> articles, IntFunction<Neighbours> neighbours, double threshold) {
        int[] ascending = articles.stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
        AverageLink link = new AverageLink(ascending, threshold);
        link.begin(neighbours);
        link.join();
        return link.groups();
    }

    /** The mean likeness from which on two groups of these sizes are one. */
    static double least(double threshold, int oneSize, int otherSize) {
        return threshold * (1 + CAUTION / ((double) oneSize * otherSize));
    }

    private void begin(IntFunction<Neighbours> neighbours) {
        Sets reach = reach(neighbours);
        for (int place = 0; place < articles.length; place++) {
            first[place] = place;
            sizes[place] = 1;
            sums[place] = new Sums();
        }
        for (int place = 0; place < articles.length; place++) {
            int here = place;
            forEachEarlier(here, neighbours, (there, similarity) -> {
                if (reach.isOne(here, there)) {
                    sums[here].add(there, similarity);
                    sums[there].add(here, similarity);
                    offer(there, here);
                }
            });
        }
    }

    /** Which articles a chain of likenesses that suffice for a group brings together: no group goes beyond one. */
    private Sets reach(IntFunction<Neighbours> neighbours) {
        Sets reach = new Sets(articles.length);
        for (int place = 0; place < articles.length; place++) {
            int here = place;
            forEachEarlier(here, neighbours, (there, similarity) -> {
                if (similarity >= threshold) {
                    reach.join(there, here);
                }
            });
        }
        return reach;
    }

    /** Gives those of the articles before this one that it is like, by their places. */
    private void forEachEarlier(int place, IntFunction<Neighbours> neighbours, Neighbours.Taker taker) {
        int number = articles[place];
        neighbours.apply(number).forEach((article, similarity) -> {
            int there = article < number ? Arrays.binarySearch(articles, 0, place, article) : -1;
            if (there >= 0) {
                taker.take(there, similarity);
            }
        });
    }

    private void join() {
        while (!pairs.isEmpty()) {
            Pair pair = pairs.poll();
            // What went into another group was offered again as a part of it.
            if (joined.of(pair.one()) == pair.one() && joined.of(pair.other()) == pair.other()) {
                if (pair.equals(pair(pair.one(), pair.other()))) {
                    join(pair.one(), pair.other());
                } else {
                    offer(pair.one(), pair.other());
                }
            }
        }
    }

    private void join(int one, int other) {
        int kept = sums[one].size() < sums[other].size() ? other : one;
        int gone = kept == one ? other : one;
        Sums added = sums[gone];
        joined.put(gone, kept);
        first[kept] = Math.min(first[one], first[other]);
        sizes[kept] = sizes[one] + sizes[other];
        sums[gone] = null;
        added.forEach((third, sum) -> {
            sums[third].remove(gone);
            if (third != kept) {
                sums[kept].add(third, sum);
                sums[third].add(kept, sum);
                offer(kept, third);
            }
        });
    }

    private void offer(int one, int other) {
        Pair pair = pair(one, other);
        if (pair.similarity() >= least(threshold, sizes[one], sizes[other])) {
            pairs.add(pair);
        }
    }

    private Pair pair(int one, int other) {
        if (first[one] > first[other]) {
            return pair(other, one);
        }
        return new Pair(sums[one].of(other) / sizes[one] / sizes[other], first[one], first[other], one, other);
    }

    private List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int place = 0; place < articles.length; place++) {
            groups.computeIfAbsent(first[joined.of(place)], unused -> new ArrayList<>())
                    .add(articles[place]);
        }
        return List.copyOf(groups.values());
    }
}
