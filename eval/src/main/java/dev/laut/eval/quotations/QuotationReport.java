package dev.laut.eval.quotations;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.statement.Finding;
import dev.laut.statement.StatementFinder;
import dev.laut.statement.rules.RuleFinder;
import dev.laut.statement.train.AnnotatedArticle;
import dev.laut.statement.train.Annotations;
import dev.laut.text.Analyser;
import java.nio.file.Path;
import java.util.List;

/** Scores a finder on a folder of annotated articles and prints it. */
public final class QuotationReport {

    private QuotationReport() {}

    public static QuotationScore score(StatementFinder finder, Analyser analyser, Path folder) {
        QuotationScore score = new QuotationScore();
        for (AnnotatedArticle article : Annotations.read(folder)) {
            List<Finding> findings = finder.find(analyser.analyse(article.article()));
            score.add(article, findings);
        }
        return score;
    }

    /** Arguments: the folder. */
    public static void main(String[] arguments) {
        GermanDictionary dictionary = GermanDictionary.load();
        QuotationScore score = score(RuleFinder.german(dictionary), new Analyser(dictionary), Path.of(arguments[0]));
        System.out.print(score.report());
    }
}
