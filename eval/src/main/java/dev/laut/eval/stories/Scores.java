package dev.laut.eval.stories;

import dev.laut.eval.stories.PairLabels.LabelledPair;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Scores copies and stories as {@code score_stories.py} of the evaluation data does. */
public final class Scores {

    private record Meeting(int gold, String found) {}

    private Scores() {}

    /** Of the labelled pairs alone; {@code found} holds sets of two addresses. */
    public static Score pairs(List<LabelledPair> gold, Set<Set<String>> found) {
        long hits = gold.stream().filter(pair -> isFound(pair, found)).count();
        long copies = gold.stream().filter(LabelledPair::isCopy).count();
        long right = gold.stream()
                .filter(pair -> pair.isCopy() && isFound(pair, found))
                .count();
        return new Score((double) right / Math.max(1, hits), (double) right / Math.max(1, copies));
    }

    static boolean isFound(LabelledPair pair, Set<Set<String>> found) {
        return found.contains(Set.of(pair.a(), pair.b()));
    }

    /** B-cubed over all articles (Bagga and Baldwin 1998); one that was not found in any story stands alone. */
    public static Score all(StoryLabels gold, Map<String, String> found) {
        return bCubed(gold, found, address -> true);
    }

    /** B-cubed over the articles that are certain and whose story has others that are. */
    public static Score grouped(StoryLabels gold, Map<String, String> found) {
        StoryLabels certain = gold.only(address -> !gold.uncertain().contains(address));
        Map<Integer, Long> sizes = certain.storyOf().values().stream()
                .collect(Collectors.groupingBy(story -> story, Collectors.counting()));
        return bCubed(certain, found, address -> sizes.get(certain.storyOf().get(address)) > 1);
    }

    private static Score bCubed(StoryLabels gold, Map<String, String> found, Predicate<String> over) {
        Map<Meeting, Integer> both = new HashMap<>();
        Map<Integer, Integer> inGold = new HashMap<>();
        Map<String, Integer> inFound = new HashMap<>();
        gold.storyOf().forEach((address, story) -> {
            String there = found.getOrDefault(address, address);
            both.merge(new Meeting(story, there), 1, Integer::sum);
            inGold.merge(story, 1, Integer::sum);
            inFound.merge(there, 1, Integer::sum);
        });
        Collection<String> addresses =
                gold.storyOf().keySet().stream().filter(over).sorted().toList();
        double precision = 0;
        double recall = 0;
        for (String address : addresses) {
            String there = found.getOrDefault(address, address);
            int story = gold.storyOf().get(address);
            double together = both.get(new Meeting(story, there));
            precision += together / inFound.get(there);
            recall += together / inGold.get(story);
        }
        int count = Math.max(1, addresses.size());
        return new Score(precision / count, recall / count);
    }
}
