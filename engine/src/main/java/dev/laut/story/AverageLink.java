package dev.laut.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins what is alike on average: again and again the two groups whose members are most alike, as long as their mean
 * likeness reaches a threshold (Sokal and Michener 1958). A pair that was never compared counts as unlike; so a chain
 * of neighbours joins no theme.
 */
final class AverageLink {

    private record Pair(double similarity, int one, int other, int oneSize, int otherSize) {}

    private static final class Group {
        final List<Integer> members = new ArrayList<>();
        final Map<Integer, Double> sums = new TreeMap<>();
    }

    private static final Comparator<Pair> MOST_ALIKE = Comparator.comparingDouble(Pair::similarity)
            .reversed()
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);

    /**
     * By so much more alike must two single articles be than two large groups: one likeness may be chance, the mean of
     * many is not. At 0 and at .7 F1 is .01 lower.
     */
    private static final double CAUTION = 0.5;

    private final double threshold;
    private final Map<Integer, Group> groups = new TreeMap<>();
    private final PriorityQueue<Pair> pairs = new PriorityQueue<>(MOST_ALIKE);

    private AverageLink(double threshold) {
        this.threshold = threshold;
    }

    /** The groups of these articles, each in ascending order, by their first members. */
    static List<List<Integer>> groups(Collection<Integer> articles, Neighbourhood neighbourhood, double threshold) {
        AverageLink link = new AverageLink(threshold);
        link.begin(articles, neighbourhood);
        link.join();
        return link.groups.values().stream()
                .map(group -> group.members.stream().sorted().toList())
                .sorted(Comparator.comparing(members -> members.get(0)))
                .toList();
    }

    /** The mean likeness from which on two groups of these sizes are one. */
    static double least(double threshold, int oneSize, int otherSize) {
        return threshold * (1 + CAUTION / ((double) oneSize * otherSize));
    }

    private void begin(Collection<Integer> articles, Neighbourhood neighbourhood) {
        for (int article : articles) {
            groups.computeIfAbsent(article, unused -> new Group()).members.add(article);
        }
        for (int article : groups.keySet()) {
            neighbourhood.of(article).forEach((other, similarity) -> {
                if (groups.containsKey(other)) {
                    groups.get(article).sums.put(other, similarity);
                    offer(Math.min(article, other), Math.max(article, other));
                }
            });
        }
    }

    private void join() {
        while (!pairs.isEmpty()) {
            Pair pair = pairs.poll();
            if (isCurrent(pair)) {
                join(pair.one(), pair.other());
            }
        }
    }

    private boolean isCurrent(Pair pair) {
        return groups.containsKey(pair.one())
                && groups.containsKey(pair.other())
                && groups.get(pair.one()).members.size() == pair.oneSize()
                && groups.get(pair.other()).members.size() == pair.otherSize();
    }

    private void join(int one, int other) {
        Group kept = groups.get(one);
        Group gone = groups.remove(other);
        kept.members.addAll(gone.members);
        kept.sums.remove(other);
        gone.sums.remove(one);
        gone.sums.forEach((third, sum) -> {
            kept.sums.merge(third, sum, Double::sum);
            Map<Integer, Double> sums = groups.get(third).sums;
            sums.remove(other);
            sums.merge(one, sum, Double::sum);
        });
        kept.sums.keySet().forEach(third -> offer(Math.min(one, third), Math.max(one, third)));
    }

    private void offer(int one, int other) {
        Group group = groups.get(one);
        int oneSize = group.members.size();
        int otherSize = groups.get(other).members.size();
        double similarity = group.sums.getOrDefault(other, 0.0) / oneSize / otherSize;
        if (similarity >= least(threshold, oneSize, otherSize)) {
            pairs.add(new Pair(similarity, one, other, oneSize, otherSize));
        }
    }
}
