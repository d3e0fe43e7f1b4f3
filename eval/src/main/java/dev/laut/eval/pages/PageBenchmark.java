package dev.laut.eval.pages;

import dev.laut.article.Page;
import dev.laut.article.PageReader;
import dev.laut.eval.EvaluationData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Time to read all pages of the page set: parsed by jsoup alone, read by the page reader (parsing included), and by
 * readability4j. The reader may take 1.5 times what jsoup takes.
 *
 * <p>Run {@code main} without arguments; needs the evaluation data beside the checkout.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PageBenchmark {

    private final PageReader reader = new PageReader();
    private List<Page> pages = List.of();

    @Setup
    public void read() {
        Path folder = EvaluationData.find("pages")
                .orElseThrow(() -> new IllegalStateException("no evaluation data \"pages\" beside the checkout"));
        pages = PageSet.read(folder).stream().map(PageSet.MarkedPage::page).toList();
    }

    @Benchmark
    public void parse(Blackhole hole) throws IOException {
        for (Page page : pages) {
            hole.consume(Jsoup.parse(new ByteArrayInputStream(page.content()), null, ""));
        }
    }

    @Benchmark
    public void parseDecoded(Blackhole hole) {
        for (Page page : pages) {
            hole.consume(Jsoup.parse(new String(page.content(), StandardCharsets.UTF_8)));
        }
    }

    @Benchmark
    public void pageReader(Blackhole hole) {
        for (Page page : pages) {
            hole.consume(reader.read(page, ""));
        }
    }

    @Benchmark
    public void readability(Blackhole hole) {
        for (Page page : pages) {
            String html = new String(page.content(), StandardCharsets.UTF_8);
            hole.consume(new Readability4J("https://example.org/", html).parse());
        }
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(PageBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
