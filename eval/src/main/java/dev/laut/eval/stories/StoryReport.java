package dev.laut.eval.stories;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.eval.stories.PairLabels.LabelledPair;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints how well copies and stories are found, on the tuned and on the unseen half, and every labelled error. */
public final class StoryReport {

    /** The stories' days up to this one set the numbers, the later ones only measure them. */
    private static final LocalDate LAST_TUNING_DAY = LocalDate.of(2020, 3, 5);

    private final List<Article> articles;
    private final PrintStream out;

    private StoryReport(List<Article> articles, PrintStream out) {
        this.articles = articles;
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        VolumeArticles.read()
                .ifPresentOrElse(
                        articles -> new StoryReport(articles, out).print(),
                        () -> out.println("the evaluation data are not at hand; set -Dlaut.data=FOLDER"));
    }

    private void print() {
        long start = GrowthCheck.processorTime();
        Set<Set<String>> copies = Findings.copies(articles);
        long between = GrowthCheck.processorTime();
        Map<String, String> stories = Findings.stories(articles);
        long end = GrowthCheck.processorTime();
        printCopies(copies);
        printStories(stories);
        out.println(articles.size() + " articles: copies in "
                + Duration.ofNanos(between - start).toMillis() + " ms, stories in "
                + Duration.ofNanos(end - between).toMillis() + " ms");
    }

    private void printCopies(Set<Set<String>> found) {
        List<LabelledPair> gold = PairLabels.load();
        out.println("copies, all     " + Scores.pairs(gold, found));
        out.println("copies, tuned   "
                + Scores.pairs(gold.stream().filter(LabelledPair::isTuning).toList(), found));
        out.println("copies, unseen  "
                + Scores.pairs(gold.stream().filter(pair -> !pair.isTuning()).toList(), found));
        for (LabelledPair pair : gold) {
            if (pair.isCopy() != Scores.isFound(pair, found)) {
                out.println((pair.isCopy() ? "missed " : "wrong ") + pair.label() + " (" + pair.note() + ") " + pair.a()
                        + " " + pair.b());
            }
        }
    }

    private void printStories(Map<String, String> found) {
        StoryLabels gold = StoryLabels.load();
        Map<String, LocalDate> days = new HashMap<>();
        articles.forEach(article -> days.put(
                article.location(),
                article.published().map(PublicationTime::date).orElse(LocalDate.EPOCH)));
        StoryLabels tuned = gold.only(address -> !days.get(address).isAfter(LAST_TUNING_DAY));
        StoryLabels unseen = gold.only(address -> days.get(address).isAfter(LAST_TUNING_DAY));
        out.println("stories, all    " + Scores.all(gold, found) + "; grouped " + Scores.grouped(gold, found));
        out.println("stories, tuned  " + Scores.all(tuned, found) + "; grouped " + Scores.grouped(tuned, found));
        out.println("stories, unseen " + Scores.all(unseen, found) + "; grouped " + Scores.grouped(unseen, found));
        printSplit(gold, found);
    }

    /** The labelled stories that were cut into the most parts, and the found ones that hold the most. */
    private void printSplit(StoryLabels gold, Map<String, String> found) {
        Map<Integer, Set<String>> parts = new HashMap<>();
        Map<String, Set<Integer>> wholes = new HashMap<>();
        gold.storyOf().forEach((address, story) -> {
            String there = found.getOrDefault(address, address);
            parts.computeIfAbsent(story, unused -> new TreeSet<>()).add(there);
            wholes.computeIfAbsent(there, unused -> new TreeSet<>()).add(story);
        });
        worst(parts).forEach(story -> out.println("cut into " + story.getValue().size() + ": " + story.getValue()));
        worst(wholes)
                .forEach(story -> out.println("joins " + story.getValue().size() + ", begun by " + story.getKey()));
    }

    private static <K extends Comparable<K>, V> List<Map.Entry<K, Set<V>>> worst(Map<K, Set<V>> sets) {
        return sets.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Comparator.comparing((Map.Entry<K, Set<V>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(12)
                .collect(Collectors.toList());
    }
}
