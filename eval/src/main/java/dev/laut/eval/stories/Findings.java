package dev.laut.eval.stories;

import dev.laut.article.Article;
import dev.laut.copy.CopyFinder;
import dev.laut.story.StoryFinder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the engine over articles as they would arrive. */
public final class Findings {

    private Findings() {}

    /** The pairs of addresses that are copies, once all articles have come. */
    public static Set<Set<String>> copies(List<Article> articles) {
        CopyFinder finder = CopyFinder.german();
        articles.forEach(finder::add);
        Set<Set<String>> pairs = new HashSet<>();
        for (Article article : articles) {
            finder.copiesOf(article.location()).forEach(copy -> pairs.add(Set.of(copy.first(), copy.later())));
        }
        return pairs;
    }

    /** The story of each address, once all articles have come. */
    public static Map<String, String> stories(List<Article> articles) {
        StoryFinder finder = StoryFinder.german();
        articles.forEach(finder::add);
        Map<String, String> stories = new HashMap<>();
        finder.stories().forEach(story -> story.articles().forEach(address -> stories.put(address, story.id())));
        return stories;
    }
}
