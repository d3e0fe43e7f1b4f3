package dev.laut.eval.quotations;

import dev.laut.article.Article;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.statement.StatementFinder;
import dev.laut.statement.train.AnnotatedArticle;
import dev.laut.statement.train.Annotations;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** How many tokens a second go from text to findings on one core. */
public final class StatementSpeed {

    /** Rounds until the compiler has done its work. */
    private static final int WARM_UP = 4;

    private static final int ROUNDS = 5;

    private StatementSpeed() {}

    /** Tokens a second of processor time, the best of some rounds over a folder of annotated articles. */
    public static double measure(StatementFinder finder, GermanDictionary dictionary, Path folder) {
        Analyser analyser = new Analyser(dictionary);
        List<Article> articles =
                Annotations.read(folder).stream().map(AnnotatedArticle::article).toList();
        double best = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long tokens = 0;
            for (Article article : articles) {
                Document document = analyser.analyse(article);
                finder.find(document);
                tokens += document.tokens().size();
            }
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            best = round < WARM_UP ? 0 : Math.max(best, tokens * 1e9 / spent);
        }
        return best;
    }
}
