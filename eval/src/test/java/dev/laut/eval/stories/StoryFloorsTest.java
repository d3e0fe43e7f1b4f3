package dev.laut.eval.stories;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.laut.article.Article;
import dev.laut.eval.Floors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryFloorsTest {

    private static final Floors FLOORS = Floors.load();

    @Test
    void copiesAndStoriesStayAboveTheirFloors() {
        Optional<List<Article>> articles = VolumeArticles.read();
        assumeTrue(articles.isPresent(), "skipped: no evaluation data, set -Dlaut.data=FOLDER");
        Set<Set<String>> copies = Findings.copies(articles.get());
        Score pairs = Scores.pairs(PairLabels.load(), copies);
        FLOORS.check("copies.precision", pairs.precision());
        FLOORS.check("copies.recall", pairs.recall());

        StoryLabels gold = StoryLabels.load();
        Map<String, String> stories = Findings.stories(articles.get().stream()
                .filter(article -> gold.storyOf().containsKey(article.location()))
                .toList());
        FLOORS.check("stories.all", Scores.all(gold, stories).f1());
        FLOORS.check("stories.grouped", Scores.grouped(gold, stories).f1());
    }
}
