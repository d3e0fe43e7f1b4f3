package dev.laut.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReactionsTest {

    private static final double THRESHOLD = 0.09;

    /** Likeness between articles, filled in by pairs. */
    private static Neighbours[] neighbours(double[][] alike) {
        Neighbours[] neighbours =
                Stream.generate(Neighbours::new).limit(alike.length).toArray(Neighbours[]::new);
        for (int one = 0; one < alike.length; one++) {
            for (int other = 0; other < alike.length; other++) {
                if (alike[one][other] > 0) {
                    neighbours[one].add(other, alike[one][other]);
                }
            }
        }
        return neighbours;
    }

    private static double[][] alike(int count) {
        return new double[count][count];
    }

    private static void set(double[][] alike, int one, int other, double likeness) {
        alike[one][other] = likeness;
        alike[other][one] = likeness;
    }

    private static List<List<Integer>> joined(List<List<Integer>> groups, double[][] alike) {
        Neighbours[] neighbours = neighbours(alike);
        return Reactions.join(groups, article -> neighbours[article], THRESHOLD);
    }

    @Test
    void threeArticlesOfALargeStorySpeakForAReaction() {
        double[][] alike = alike(7);
        for (int speaker = 3; speaker < 6; speaker++) {
            set(alike, 6, speaker, 0.12);
        }
        List<List<Integer>> groups = List.of(List.of(0, 1, 2, 3, 4, 5), List.of(6));
        assertEquals(List.of(List.of(0, 1, 2, 3, 4, 5, 6)), joined(groups, alike));
        set(alike, 6, 3, 0);
        assertEquals(groups, joined(groups, alike), "two are not enough");
    }

    @Test
    void ofAStoryOfTwoBothMustSpeak() {
        double[][] alike = alike(3);
        set(alike, 2, 0, 0.15);
        List<List<Integer>> groups = List.of(List.of(0, 1), List.of(2));
        assertEquals(groups, joined(groups, alike));
        set(alike, 2, 1, 0.09);
        assertEquals(List.of(List.of(0, 1, 2)), joined(groups, alike));
    }

    @Test
    void twoThatStandAloneJoinNobodyAndStoriesStayApart() {
        double[][] alike = alike(6);
        set(alike, 0, 1, 0.9);
        set(alike, 2, 4, 0.9);
        set(alike, 3, 5, 0.9);
        List<List<Integer>> groups = List.of(List.of(0), List.of(1), List.of(2, 3), List.of(4, 5));
        assertEquals(groups, joined(groups, alike));
    }

    @Test
    void whoJoinedSpeaksForTheNext() {
        double[][] alike = alike(5);
        set(alike, 2, 0, 0.2);
        set(alike, 2, 1, 0.2);
        set(alike, 3, 0, 0.05);
        set(alike, 3, 1, 0.1);
        set(alike, 3, 2, 0.3);
        assertEquals(
                List.of(List.of(0, 1, 2, 3), List.of(4)),
                joined(List.of(List.of(0, 1), List.of(2), List.of(3), List.of(4)), alike));
    }

    /** Each time the most alike of all pairs of an article alone and a story, reckoned anew. */
    private static List<List<Integer>> plainly(List<List<Integer>> given, double[][] alike) {
        List<List<Integer>> groups = new ArrayList<>();
        given.forEach(group -> groups.add(new ArrayList<>(group)));
        while (true) {
            double most = 1.15 * THRESHOLD;
            List<Integer> single = null;
            List<Integer> story = null;
            for (List<Integer> one : groups) {
                for (List<Integer> group : groups) {
                    double likeness = one.size() == 1 && group.size() > 1 ? likeness(one.get(0), group, alike) : 0;
                    if (likeness >= most && (single == null || likeness > most)) {
                        most = likeness;
                        single = one;
                        story = group;
                    }
                }
            }
            if (single == null) {
                return groups.stream()
                        .map(group -> group.stream().sorted().toList())
                        .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                        .toList();
            }
            groups.remove(single);
            story.addAll(single);
        }
    }

    private static double likeness(int article, List<Integer> group, double[][] alike) {
        return group.stream()
                .mapToDouble(other -> -alike[article][other])
                .sorted()
                .limit(3)
                .map(negative -> -negative)
                .average()
                .orElseThrow();
    }

    @Test
    void theMostAlikeJoinsFirstWhateverTheOrderOfReckoning() {
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            int count = 10 + random.nextInt(40);
            double[][] alike = alike(count);
            for (int one = 0; one < count; one++) {
                for (int other = 0; other < one; other++) {
                    if (random.nextInt(3) == 0) {
                        set(alike, one, other, 0.03 + 0.3 * Math.pow(random.nextDouble(), 2));
                    }
                }
            }
            List<List<Integer>> groups = new ArrayList<>(List.of(List.of(0, 1, 2, 3), List.of(4, 5), List.of(6, 7, 8)));
            IntStream.range(9, count).forEach(article -> groups.add(List.of(article)));
            assertEquals(plainly(groups, alike), joined(groups, alike), "round " + round);
        }
    }
}
