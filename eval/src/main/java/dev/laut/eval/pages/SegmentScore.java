package dev.laut.eval.pages;

import dev.laut.article.Article;
import dev.laut.article.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How many of the marked segments are where they belong, over many pages. The same figures as score_pages.py. */
final class SegmentScore {

    private final List<PageResult> results = new ArrayList<>();

    /** One page's mistakes. */
    record PageResult(String name, int right, List<String> missed, List<String> leaked, int kept) {

        int mistakes() {
            return missed.size() + leaked.size();
        }
    }

    static SegmentScore of(List<PageSet.MarkedPage> pages, PageReader reader) {
        SegmentScore score = new SegmentScore();
        for (PageSet.MarkedPage page : pages) {
            score.add(page, ArticleText.article(reader.read(page.page(), page.name())));
        }
        return score;
    }

    private void add(PageSet.MarkedPage page, Optional<Article> article) {
        String text = article.map(found -> ArticleText.fold(found.title().orElse("") + " " + ArticleText.of(found)))
                .orElse("");
        List<String> missed =
                page.with().stream().filter(words -> !text.contains(words)).toList();
        List<String> leaked = page.without().stream().filter(text::contains).toList();
        int kept = page.without().size() - leaked.size();
        results.add(new PageResult(page.name(), page.with().size() - missed.size(), missed, leaked, kept));
    }

    double precision() {
        return ratio(
                right(),
                right()
                        + sum(results.stream()
                                .mapToInt(result -> result.leaked().size())));
    }

    double recall() {
        return ratio(
                right(),
                right()
                        + sum(results.stream()
                                .mapToInt(result -> result.missed().size())));
    }

    double f1() {
        return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
    }

    private int right() {
        return sum(results.stream().mapToInt(PageResult::right));
    }

    private static int sum(java.util.stream.IntStream numbers) {
        return numbers.sum();
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** The pages with most mistakes, worst first. */
    List<PageResult> worst() {
        return results.stream()
                .filter(result -> result.mistakes() > 0)
                .sorted(java.util.Comparator.comparingInt(PageResult::mistakes).reversed())
                .toList();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "pages %d  precision %.4f  recall %.4f  F1 %.4f",
                results.size(),
                precision(),
                recall(),
                f1());
    }
}
