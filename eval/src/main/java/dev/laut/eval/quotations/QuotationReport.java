package dev.laut.eval.quotations;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.statement.StatementFinder;
import dev.laut.statement.StatementFinders;
import dev.laut.statement.rules.RuleFinder;
import dev.laut.statement.train.AnnotatedArticle;
import dev.laut.statement.train.Annotations;
import dev.laut.text.Analyser;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** Scores the rules, and the shipped model where there is one, on a folder of annotated articles. */
public final class QuotationReport {

    /** So many of the worst cases are printed for people to look at. */
    private static final int WORST = 50;

    private QuotationReport() {}

    /** Reads all articles of a folder and scores what the finder finds. */
    public static QuotationScore score(StatementFinder finder, GermanDictionary dictionary, Path folder) {
        Analyser analyser = new Analyser(dictionary);
        QuotationScore score = new QuotationScore();
        for (AnnotatedArticle article : Annotations.read(folder)) {
            score.add(article, finder.find(analyser.analyse(article.article())));
        }
        return score;
    }

    /** Prints scores by part and type, the worst cases and the speed. */
    public static void print(Path folder, PrintStream out) {
        GermanDictionary dictionary = GermanDictionary.load();
        out.println("rules alone");
        out.println(score(RuleFinder.german(dictionary), dictionary, folder).report());
        StatementFinder finder = StatementFinders.german(dictionary);
        out.println(StatementFinders.hasModel() ? "shipped model" : "no model on the class path: rules again");
        QuotationScore score = score(finder, dictionary, folder);
        out.println(score.report());
        score.cases().stream().limit(WORST).forEach(out::println);
        out.printf(
                Locale.ROOT,
                "%.0f tokens a second of processor time%n",
                StatementSpeed.measure(finder, dictionary, folder));
    }

    /** Arguments: the folder. */
    public static void main(String[] arguments) {
        print(Path.of(arguments[0]), System.out);
    }
}
