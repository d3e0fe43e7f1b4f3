package dev.laut.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

    private static final double THRESHOLD = 0.09;

    /** Every mean reckoned anew before every step. */
    private static List<List<Integer>> plainly(double[][] alike) {
        List<List<Integer>> groups = new ArrayList<>();
        IntStream.range(0, alike.length).forEach(article -> groups.add(new ArrayList<>(List.of(article))));
        while (true) {
            List<Integer> one = null;
            List<Integer> other = null;
            double most = 0;
            for (List<Integer> first : groups) {
                for (List<Integer> second : groups.subList(groups.indexOf(first) + 1, groups.size())) {
                    double mean = mean(first, second, alike);
                    if (mean > most && mean >= AverageLink.least(THRESHOLD, first.size(), second.size())) {
                        most = mean;
                        one = first;
                        other = second;
                    }
                }
            }
            if (one == null) {
                return groups.stream()
                        .map(group -> group.stream().sorted().toList())
                        .toList();
            }
            one.addAll(other);
            groups.remove(other);
        }
    }

    private static double mean(List<Integer> one, List<Integer> other, double[][] alike) {
        return one.stream()
                        .flatMapToDouble(here -> other.stream().mapToDouble(there -> alike[here][there]))
                        .sum()
                / (one.size() * other.size());
    }

    @Test
    void joinsTheMostAlikeFirstWhateverTheOrderOfReckoning() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            int count = 2 + random.nextInt(40);
            double[][] alike = new double[count][count];
            Neighbours[] neighbours =
                    Stream.generate(Neighbours::new).limit(count).toArray(Neighbours[]::new);
            for (int here = 0; here < count; here++) {
                for (int there = 0; there < count; there++) {
                    if (there < here && random.nextInt(3) == 0) {
                        alike[here][there] = 0.03 + 0.5 * Math.pow(random.nextDouble(), 2);
                        alike[there][here] = alike[here][there];
                    }
                }
            }
            for (int here = 0; here < count; here++) {
                for (int there = 0; there < count; there++) {
                    if (alike[here][there] > 0) {
                        neighbours[here].add(there, alike[here][there]);
                    }
                }
            }
            List<Integer> articles = IntStream.range(0, count).boxed().toList();
            assertEquals(plainly(alike), AverageLink.groups(articles, at -> neighbours[at], THRESHOLD));
        }
    }

    @Test
    void neighboursThatAreNotToBeGroupedDoNotCount() {
        Neighbours both = new Neighbours();
        both.add(1, 0.9);
        both.add(5, 0.3);
        assertEquals(
                List.of(List.of(5, 7)),
                AverageLink.groups(List.of(7, 5), at -> at == 7 ? both : Neighbours.NONE, THRESHOLD));
    }
}
