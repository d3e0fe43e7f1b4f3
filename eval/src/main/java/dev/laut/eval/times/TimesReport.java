package dev.laut.eval.times;

import dev.laut.eval.EvaluationData;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Prints the scores of both halves of the marked articles, and every difference in the first half. */
public final class TimesReport {

    private TimesReport() {}

    /** Arguments: which differences to print, {@code 0} or {@code 1}; none for the scores alone. */
    public static void main(String[] arguments) {
        Path folder = EvaluationData.find("times")
                .orElseThrow(() -> new IllegalStateException("no evaluation data \"times\" beside the checkout"));
        List<TimeMlArticle> articles = TimeMlArticle.readAll(folder);
        TimesEvaluation evaluation = new TimesEvaluation();
        for (int half = 0; half < 2; half++) {
            System.out.println(TimesEvaluation.line("half " + half, evaluation.score(half(articles, half))));
        }
        System.out.println(TimesEvaluation.line("all", evaluation.score(articles)));
        for (String argument : arguments) {
            evaluation.differences(half(articles, Integer.parseInt(argument))).forEach(System.out::println);
        }
    }

    private static List<TimeMlArticle> half(List<TimeMlArticle> articles, int half) {
        return IntStream.range(0, articles.size())
                .filter(at -> at % 2 == half)
                .mapToObj(articles::get)
                .toList();
    }
}
