package dev.laut.eval.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.eval.stories.PairLabels.LabelledPair;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void countsLabelledPairsOnly() {
        List<LabelledPair> gold = List.of(
                new LabelledPair("a", "b", "COPY", ""),
                new LabelledPair("a", "c", "PARTIAL", ""),
                new LabelledPair("b", "c", "QUOTE", ""));
        Score score = Scores.pairs(gold, Set.of(Set.of("a", "b"), Set.of("c", "b"), Set.of("x", "y")));
        assertEquals(0.5, score.precision());
        assertEquals(0.5, score.recall());
    }

    @Test
    void averagesOverArticlesAndLeavesMissingOnesAlone() {
        StoryLabels gold = new StoryLabels(Map.of("a", 0, "b", 0, "c", 1), Set.of());
        assertEquals(1, Scores.all(gold, Map.of()).precision());
        assertEquals(2.0 / 3, Scores.all(gold, Map.of()).recall(), 1e-9);
        Score joined = Scores.all(gold, Map.of("a", "s", "b", "s", "c", "s"));
        assertEquals(5.0 / 9, joined.precision(), 1e-9);
        assertEquals(1, joined.recall());
    }

    @Test
    void groupedLooksAtCertainArticlesOfStoriesWithSeveral() {
        StoryLabels gold = new StoryLabels(Map.of("a", 0, "b", 0, "c", 1, "d", 0), Set.of("d"));
        assertEquals(0.5, Scores.grouped(gold, Map.of("d", "s", "c", "s")).recall());
    }

    @Test
    void labelsAreAddressesAndCoverEveryKind() {
        List<LabelledPair> pairs = PairLabels.load();
        assertTrue(pairs.size() >= 200, pairs.size() + " pairs");
        assertTrue(pairs.stream()
                .allMatch(pair -> pair.a().startsWith("https://") && !pair.a().equals(pair.b())));
        assertTrue(StoryLabels.load().storyOf().size() >= 400);
    }
}
