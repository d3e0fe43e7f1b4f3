package dev.laut.eval.pages;

import dev.laut.article.PageReader;
import dev.laut.eval.EvaluationData;
import dev.laut.eval.Measured;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints the scores on both page sets and the worst cases.
 *
 * <p>Arguments: how many of the worst pages to print (20). Needs the evaluation data beside the checkout.
 */
public final class PagesReport {

    private PagesReport() {}

    /** The score on the pages of the page set. */
    public static List<Measured> measurePages(Path folder) {
        return List.of(new Measured(
                "pages.f1",
                SegmentScore.of(PageSet.read(folder), new PageReader()).f1()));
    }

    /** The scores on the publishers' own pages. */
    public static List<Measured> measurePublisherPages(Path folder) {
        PublisherScore score = PublisherScore.of(folder, new PageReader());
        return List.of(
                new Measured("publisher-pages.body", score.body()),
                new Measured("publisher-pages.title", score.title()),
                new Measured("publisher-pages.date", score.date()),
                new Measured("publisher-pages.authors", score.authors()));
    }

    public static void main(String[] arguments) {
        int worst = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        PageReader reader = new PageReader();
        EvaluationData.find("pages")
                .ifPresentOrElse(
                        folder -> print(SegmentScore.of(PageSet.read(folder), reader), worst),
                        () -> System.out.println("no evaluation data \"pages\""));
        EvaluationData.find("publisher-pages")
                .ifPresentOrElse(
                        folder -> print(PublisherScore.of(folder, reader), worst),
                        () -> System.out.println("no evaluation data \"publisher-pages\""));
    }

    private static void print(SegmentScore score, int worst) {
        List<SegmentScore.PageResult> results = score.worst();
        for (SegmentScore.PageResult result : results.subList(0, Math.min(worst, results.size()))) {
            System.out.println(result.name() + "\n    missed " + result.missed() + "\n    leaked " + result.leaked());
        }
        System.out.println(score);
    }

    private static void print(PublisherScore score, int worst) {
        List<PublisherScore.Row> rows = score.worst();
        for (PublisherScore.Row row : rows.subList(0, Math.min(worst, rows.size()))) {
            System.out.printf(
                    java.util.Locale.ROOT,
                    "%.3f title %s date %s authors %s %s%n    %s%n",
                    row.body(),
                    row.title(),
                    row.date(),
                    row.authors(),
                    row.name(),
                    row.remark());
        }
        System.out.println(score);
    }
}
