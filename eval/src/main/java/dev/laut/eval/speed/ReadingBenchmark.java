package dev.laut.eval.speed;

import dev.laut.Laut;
import dev.laut.article.Article;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.text.Analyser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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

/** Tokens a second from text to record on one core, the whole of {@link Laut}, with at most 400 MB of heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx400m")
public class ReadingBenchmark {

    /** What is counted beside the rounds. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {
        public long tokens;

        @Setup(Level.Iteration)
        public void reset() {
            tokens = 0;
        }
    }

    private final Laut laut = Laut.german();
    private List<Article> articles = List.of();
    private long tokens;

    @Setup
    public void read() {
        articles = SampleText.articles();
        Analyser analyser = new Analyser(GermanDictionary.load());
        tokens = articles.stream()
                .mapToLong(article -> analyser.analyse(article).tokens().size())
                .sum();
    }

    @Benchmark
    public void textToRecord(Counted counted, Blackhole hole) {
        articles.forEach(article -> hole.consume(laut.read(article)));
        counted.tokens += tokens;
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
