package dev.laut.eval.stories;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.copy.CopyFinder;
import dev.laut.story.StoryFinder;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows how time grows with the number of articles: 1, 2, 4 and 8 times the articles of {@code volume}, the further
 * ones with dates some days later and every third long word another one, so that copies tell other happenings in the
 * same German. Prints the time, and the time for an article and the logarithm of their number; the latter must not
 * grow. Time is the processor's, so that other programs do not count.
 *
 * <p>Arguments: how many times at most (8); by how many days each further copy is shifted ({@value #SHIFT}: the months
 * overlap, so that days get fuller too; from 31 on the same days come again and again, as in a store that runs on).
 */
public final class GrowthCheck {

    /** Days by which each further copy is shifted. */
    private static final int SHIFT = 9;

    /** Letters from which on a word may be changed. */
    private static final int LONG_WORD = 6;

    private static final int CHANGED = 3;

    private GrowthCheck() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Optional<List<Article>> articles = VolumeArticles.read();
        if (articles.isEmpty()) {
            out.println("the evaluation data are not at hand; set -Dlaut.data=FOLDER");
            return;
        }
        int most = arguments.length == 0 ? 8 : Integer.parseInt(arguments[0]);
        int shift = arguments.length < 2 ? SHIFT : Integer.parseInt(arguments[1]);
        for (int times = 1; times <= most; times *= 2) {
            List<Article> many = grown(articles.get(), times, shift);
            long start = processorTime();
            CopyFinder copies = CopyFinder.german();
            many.forEach(copies::add);
            long between = processorTime();
            StoryFinder stories = StoryFinder.german();
            many.forEach(stories::add);
            int found = stories.stories().size();
            print(out, many.size(), found, between - start, processorTime() - between);
        }
    }

    static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(PrintStream out, int articles, int stories, long copyNanos, long storyNanos) {
        double unit = articles * Math.log(articles);
        out.println(String.format(
                Locale.ROOT,
                "%6d articles, %6d stories: copies %6d ms (%.0f ns an article and log), stories %6d ms (%.0f)",
                articles,
                stories,
                Duration.ofNanos(copyNanos).toMillis(),
                copyNanos / unit,
                Duration.ofNanos(storyNanos).toMillis(),
                storyNanos / unit));
    }

    /** So many times the articles, each further copy so many days later. */
    static List<Article> grown(List<Article> articles, int times, int shift) {
        List<Article> grown = new ArrayList<>(articles);
        for (int copy = 1; copy < times; copy++) {
            int number = copy;
            articles.forEach(article -> grown.add(shifted(article, number, shift)));
        }
        grown.sort(Comparator.comparing(VolumeArticles::time));
        return grown;
    }

    private static Article shifted(Article article, int copy, int shift) {
        String address = article.location() + "#" + copy;
        return new Article(
                article.id(),
                address,
                Optional.of(address),
                article.title().map(title -> changed(title, copy)),
                article.authors(),
                article.published()
                        .map(time -> new PublicationTime(
                                time.date().plusDays((long) shift * copy), time.time(), time.offset())),
                article.modified(),
                article.publisher(),
                article.section(),
                article.language(),
                article.paywalled(),
                changed(article.text(), copy),
                List.of());
    }

    /** The same word always becomes the same other one, and which words change differs from copy to copy. */
    private static String changed(String text, int copy) {
        StringBuilder changed = new StringBuilder(text.length() + text.length() / 20);
        for (String word : text.split("(?<= )|(?= )", -1)) {
            changed.append(word);
            if (word.length() >= LONG_WORD && Math.floorMod(word.hashCode() + copy, CHANGED) == 0) {
                changed.append((char) ('a' + copy)).append("er");
            }
        }
        return changed.toString();
    }
}
