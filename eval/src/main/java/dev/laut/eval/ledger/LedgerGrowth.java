package dev.laut.eval.ledger;

import dev.laut.Laut;
import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.eval.events.GoldArticle;
import dev.laut.eval.stories.VolumeArticles;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.ledger.Ledger;
import dev.laut.link.ArticleLinks;
import dev.laut.record.ArticleRecord;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * How the ledger of announcements and the links between articles grow with the articles: prints the time for 1, 2, 4 and 8
 * times as many of {@code volume/articles.jsonl.gz} of the evaluation data, and its ratio to the time before. A ratio of 2 is
 * linear. The first argument is the smallest number of articles.
 *
 * <pre>{@code java -Dlaut.data=FOLDER -cp "eval/target/classes:eval/target/lib/*" dev.laut.eval.ledger.LedgerGrowth 100}</pre>
 */
public final class LedgerGrowth {

    private static final int FEWEST = 400;

    private static final int DOUBLINGS = 3;

    /** The articles of all days are drawn alike, so that each day gets fuller: the harder case. */
    private static final long SEED = 20261122;

    private LedgerGrowth() {}

    public static void main(String[] arguments) {
        int fewest = arguments.length > 0 ? Integer.parseInt(arguments[0]) : FEWEST;
        List<ArticleRecord> records = records(fewest << DOUBLINGS);
        GermanDictionary dictionary = GermanDictionary.load();
        measure("announcements", records, fewest, part -> announcements(part, dictionary));
        measure("links", records, fewest, part -> links(part, dictionary));
    }

    private static List<ArticleRecord> records(int most) {
        Laut laut = Laut.german();
        List<Article> articles = new ArrayList<>(VolumeArticles.read().orElse(List.of()));
        Collections.shuffle(articles, new Random(SEED));
        return articles.stream()
                .limit(most)
                .map(article -> laut.read(GoldArticle.article(
                        article.location(), article.text(), article.published().map(PublicationTime::date))))
                .toList();
    }

    private static int announcements(List<ArticleRecord> records, GermanDictionary dictionary) {
        Ledger ledger = new Ledger(dictionary);
        records.forEach(ledger::add);
        return ledger.announcements(Optional.empty()).size();
    }

    private static int links(List<ArticleRecord> records, GermanDictionary dictionary) {
        ArticleLinks links = new ArticleLinks(dictionary);
        records.forEach(links::add);
        return links.links().size();
    }

    /** The processor's time, so that other programs do not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void measure(
            String what, List<ArticleRecord> records, int fewest, ToIntFunction<List<ArticleRecord>> work) {
        int warm = work.applyAsInt(records.subList(0, Math.min(fewest, records.size())));
        System.out.printf("%s: warmed up, %d found%n", what, warm);
        double before = 0;
        for (int size = fewest; size <= records.size(); size *= 2) {
            long start = processorTime();
            int found = work.applyAsInt(records.subList(0, size));
            double seconds = (processorTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d articles, %d found, %.2f s, ratio %.2f%n",
                    what,
                    size,
                    found,
                    seconds,
                    before == 0 ? 0 : seconds / before);
            before = seconds;
        }
    }
}
