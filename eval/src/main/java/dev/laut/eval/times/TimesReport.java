package dev.laut.eval.times;

import dev.laut.eval.EvaluationData;
import dev.laut.eval.Measured;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Prints the scores of parts of the marked articles, and every difference in those asked for. */
public final class TimesReport {

    private TimesReport() {}

    /** The scores on all marked articles. */
    public static List<Measured> measure(Path folder) {
        TimeScore score = new TimesEvaluation().score(TimeMlArticle.readAll(folder));
        return List.of(
                new Measured("times.strict", score.strictF1()),
                new Measured("times.relaxed", score.relaxedF1()),
                new Measured("times.value", score.valueF1()));
    }

    /** Arguments: how many parts, then which of them to print the differences of. */
    public static void main(String[] arguments) {
        Path folder = EvaluationData.find("times")
                .orElseThrow(() -> new IllegalStateException("no evaluation data \"times\" beside the checkout"));
        List<TimeMlArticle> articles = TimeMlArticle.readAll(folder);
        TimesEvaluation evaluation = new TimesEvaluation();
        int parts = arguments.length == 0 ? 2 : Integer.parseInt(arguments[0]);
        for (int part = 0; part < parts; part++) {
            System.out.println(TimesEvaluation.line("part " + part, evaluation.score(part(articles, part, parts))));
        }
        System.out.println(TimesEvaluation.line("all", evaluation.score(articles)));
        System.out.println(evaluation.tokensPerSecond(articles) + " tokens a second");
        for (String part : List.of(arguments).subList(Math.min(1, arguments.length), arguments.length)) {
            evaluation
                    .differences(part(articles, Integer.parseInt(part), parts))
                    .forEach(System.out::println);
        }
    }

    private static List<TimeMlArticle> part(List<TimeMlArticle> articles, int part, int parts) {
        return IntStream.range(0, articles.size())
                .filter(at -> at % parts == part)
                .mapToObj(articles::get)
                .toList();
    }
}
