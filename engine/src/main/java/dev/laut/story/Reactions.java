package dev.laut.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Lets articles that stand alone join a story for which its few articles most like them speak. A reaction is like those on
 * the same side of a happening and not like the story as a whole; two that stand alone join nobody, so that a theme
 * grows no chain. Time grows with the likenesses of the articles that stand alone.
 */
final class Reactions {

    /** So many of a story's articles speak for one; of a story of two, both. With 2 a theme's articles join, 4 find fewer. */
    private static final int SPEAKERS = 3;

    /** What their mean likeness must reach, as a multiple of that of two large groups. From 1.1 to 1.25 nothing moves. */
    private static final double LEAST = 1.15;

    /** An article that stands alone and a group, by its place, that it may join. */
    private record Candidate(double likeness, int article, int group) {}

    private static final Comparator<Candidate> MOST_ALIKE = Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::article)
            .thenComparingInt(Candidate::group);

    private final IntFunction<Neighbours> neighbours;
    private final double least;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final Map<Integer, Integer> groupOf = new HashMap<>();
    private final Set<Integer> alone = new HashSet<>();
    private final PriorityQueue<Candidate> candidates = new PriorityQueue<>(MOST_ALIKE);

    private Reactions(List<List<Integer>> groups, IntFunction<Neighbours> neighbours, double threshold) {
        this.neighbours = neighbours;
        this.least = LEAST * threshold;
        for (List<Integer> group : groups) {
            if (group.size() == 1) {
                alone.add(group.get(0));
            } else {
                group.forEach(article -> groupOf.put(article, this.groups.size()));
                this.groups.add(new ArrayList<>(group));
            }
        }
    }

    /**
     * The groups with those that joined them, each in ascending order, by their first members.
     *
     * @param neighbours of an article, among them any that are in no group
     * @param threshold the mean likeness of two large groups that are one
     */
    static List<List<Integer>> join(List<List<Integer>> groups, IntFunction<Neighbours> neighbours, double threshold) {
        Reactions reactions = new Reactions(groups, neighbours, threshold);
        reactions.alone.forEach(reactions::offer);
        reactions.join();
        return reactions.groups();
    }

    private void join() {
        while (!candidates.isEmpty()) {
            Candidate candidate = candidates.poll();
            if (alone.contains(candidate.article())) {
                if (candidate.equals(candidate(candidate.article(), candidate.group()))) {
                    join(candidate.article(), candidate.group());
                } else {
                    offer(candidate.article(), candidate.group());
                }
            }
        }
    }

    private void join(int article, int group) {
        alone.remove(article);
        groups.get(group).add(article);
        groupOf.put(article, group);
        neighbours.apply(article).forEach((other, likeness) -> {
            if (alone.contains(other)) {
                offer(other, group);
            }
        });
    }

    private void offer(int article) {
        Set<Integer> near = new HashSet<>();
        neighbours.apply(article).forEach((other, likeness) -> Optional.ofNullable(groupOf.get(other))
                .ifPresent(near::add));
        near.forEach(group -> offer(article, group));
    }

    private void offer(int article, int group) {
        Candidate candidate = candidate(article, group);
        if (candidate.likeness() >= least) {
            candidates.add(candidate);
        }
    }

    private Candidate candidate(int article, int group) {
        double[] most = new double[Math.min(SPEAKERS, groups.get(group).size())];
        neighbours.apply(article).forEach((other, likeness) -> {
            Integer there = groupOf.get(other);
            if (there != null && there == group && likeness > most[0]) {
                most[0] = likeness;
                Arrays.sort(most);
            }
        });
        return new Candidate(Arrays.stream(most).sum() / most.length, article, group);
    }

    private List<List<Integer>> groups() {
        alone.forEach(article -> groups.add(List.of(article)));
        return groups.stream()
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }
}
