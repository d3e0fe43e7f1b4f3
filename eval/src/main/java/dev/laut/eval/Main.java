package dev.laut.eval;

import dev.laut.eval.entities.NameTraining;
import dev.laut.eval.events.EventsReport;
import dev.laut.eval.pages.PagesReport;
import dev.laut.eval.quotations.QuotationReport;
import dev.laut.eval.samples.SamplesReport;
import dev.laut.eval.speed.SpeedReport;
import dev.laut.eval.stories.StoryReport;
import dev.laut.eval.times.TimesReport;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code laut eval}: prints all scores there are, each in one line with its floor.
 *
 * <p>Arguments: the names of those wanted; none means all. Exits with 1 when a score is under its floor, with 2 for an
 * unknown name.
 */
public final class Main {

    private static final List<Evaluation> ALL = List.of(
            Evaluation.with("quotations/dev", "quotations", QuotationReport::measure),
            Evaluation.with("pages", "pages", PagesReport::measurePages),
            Evaluation.with("publisher-pages", "publisher-pages", PagesReport::measurePublisherPages),
            Evaluation.with("times", "times", TimesReport::measure),
            Evaluation.with("entities/dev.tsv", "names", NameTraining::measure),
            Evaluation.ofCheckout("events", checkout -> EventsReport.measure()),
            Evaluation.ofCheckout("samples", checkout -> SamplesReport.measure()),
            Evaluation.ofCheckout("speed", checkout -> SpeedReport.measure()),
            Evaluation.with("volume/articles.jsonl.gz", "copies", file -> StoryReport.measureCopies()),
            Evaluation.with("volume/articles.jsonl.gz", "stories", file -> StoryReport.measureStories()));

    private final PrintStream out;
    private final Floors floors;
    private boolean underFloor;

    private Main(PrintStream out, Floors floors) {
        this.out = out;
        this.floors = floors;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    /** Returns the exit status. */
    static int run(List<String> names, PrintStream out) {
        List<String> known = ALL.stream().map(Evaluation::name).toList();
        Optional<String> unknown =
                names.stream().filter(name -> !known.contains(name)).findFirst();
        if (unknown.isPresent()) {
            out.println("unknown: " + unknown.get() + "; there are " + String.join(", ", known));
            return 2;
        }
        Main main = new Main(out, Floors.load());
        ALL.stream()
                .filter(evaluation -> names.isEmpty() || names.contains(evaluation.name()))
                .forEach(main::print);
        return main.underFloor ? 1 : 0;
    }

    private void print(Evaluation evaluation) {
        evaluation
                .measure()
                .ifPresentOrElse(
                        scores -> scores.forEach(this::print),
                        () -> out.println(
                                skipped(evaluation.name(), evaluation.data().orElse(""))));
    }

    private static String skipped(String name, String data) {
        return "%-28s skipped: no \"%s\" in the evaluation data (shared/data beside the checkout, or -Dlaut.data=FOLDER)"
                .formatted(name, data);
    }

    private void print(Measured score) {
        Optional<Double> floor = floors.floor(score.name());
        boolean under = floor.filter(least -> score.value() < least).isPresent();
        underFloor |= under;
        out.println(String.format(Locale.ROOT, "%-28s %.3f  ", score.name(), score.value())
                + floor.map(least -> "floor " + least).orElse("no floor")
                + (under ? "  UNDER ITS FLOOR" : ""));
    }
}
