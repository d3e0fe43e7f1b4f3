package dev.laut.eval.speed;

import dev.laut.Laut;
import dev.laut.article.Article;
import dev.laut.eval.Measured;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.text.Analyser;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * How fast text becomes a record on one core, in processor time so that a busy machine does not matter, and whether a
 * long text costs more for each token than a short one.
 */
public final class SpeedReport {

    /** Rounds until the compiler has done its work. */
    private static final int WARM_UP = 60;

    private static final int ROUNDS = 20;

    /** About 10,000 words. */
    private static final int SHORT = 70_000;

    /** About 100,000 words, a transcript of a long day. */
    private static final int LONG = 700_000;

    private final Laut laut = Laut.german();
    private final Analyser analyser = new Analyser(GermanDictionary.load());

    private SpeedReport() {}

    /** Tokens a second, and the speed with a long text as a share of that with a short one. */
    public static List<Measured> measure() {
        SpeedReport report = new SpeedReport();
        double speed = report.best(SampleText.articles(), WARM_UP, ROUNDS);
        double shortText = report.best(List.of(SampleText.ofLength(SHORT)), 2, 3);
        double longText = report.best(List.of(SampleText.ofLength(LONG)), 1, 2);
        return List.of(new Measured("speed.tokens", speed), new Measured("speed.linear", longText / shortText));
    }

    /** Tokens a second, the best of some rounds over these articles. */
    private double best(List<Article> articles, int warmUp, int rounds) {
        long tokens = articles.stream()
                .mapToLong(article -> analyser.analyse(article).tokens().size())
                .sum();
        double best = 0;
        for (int round = 0; round < warmUp + rounds; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            articles.forEach(laut::read);
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            best = round < warmUp ? 0 : Math.max(best, tokens * 1e9 / spent);
        }
        return best;
    }

    /** Prints the figures. */
    public static void main(String[] arguments) {
        measure().forEach(System.out::println);
    }
}
