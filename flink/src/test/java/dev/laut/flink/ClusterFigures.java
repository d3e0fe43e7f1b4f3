package dev.laut.flink;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.laut.input.ArticleFile;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.input.InputSettings;
import dev.laut.store.InputFormat;
import dev.laut.store.Intake;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;

/**
 * Measures the job: {@code speed FILE N} against plain reading, {@code kills FILE N} with three dead task managers,
 * {@code state FILE N} in bytes, {@code day FILE DAY TIMES SLOTS} for a day of so many times as many articles. FILE holds
 * articles as JSONL, N says how many of them are taken. Times are by the clock and of the processor; other programs on
 * the machine lengthen only the former.
 */
@SuppressWarnings("try") // javac: the harness may be interrupted while it closes
final class ClusterFigures {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path folder = Files.createTempDirectory("laut-figures");

    private ClusterFigures() throws IOException {}

    public static void main(String[] arguments) throws Exception {
        ClusterFigures figures = new ClusterFigures();
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "speed" -> figures.speed(figures.first(file, Integer.parseInt(arguments[2])));
            case "kills" -> figures.kills(figures.first(file, Integer.parseInt(arguments[2])));
            case "state" -> figures.state(figures.first(file, Integer.parseInt(arguments[2])));
            case "day" ->
                figures.day(file, arguments[2], Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
            default -> throw new IllegalArgumentException("speed, kills, state or day, not " + arguments[0]);
        }
        System.exit(0);
    }

    private Path first(Path file, int count) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return Press.write(
                    folder.resolve("in/news.jsonl"), lines.limit(count).toList());
        }
    }

    private interface Work {
        long articles() throws Exception;
    }

    private void timed(String name, Work work) throws Exception {
        long clock = System.nanoTime();
        long processor = processorNanos();
        long articles = work.articles();
        double seconds = (System.nanoTime() - clock) / 1e9;
        double busy = (processorNanos() - processor) / 1e9;
        out.printf(
                Locale.ROOT,
                "%-24s %6d articles  %7.1f s by the clock, %6.1f/s  %7.1f s of the processor, %5.1f ms an article%n",
                name,
                articles,
                seconds,
                articles / seconds,
                busy,
                1000 * busy / articles);
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private void speed(Path input) throws Exception {
        timed("read, warming up", () -> read(input));
        timed("read, 1 thread", () -> read(input));
        Cluster cluster = Cluster.start();
        timed("job, warming up", () -> run(cluster, input, "out0", 2));
        for (int parallelism = 1; parallelism <= 2; parallelism++) {
            int slots = parallelism;
            timed("job, parallelism " + slots, () -> run(cluster, input, "out" + slots, slots));
        }
        cluster.stop();
    }

    private static long read(Path input) throws IOException {
        Intake intake = new Intake(Engine.laut(), Engine.lemmas(), Given.NOTHING);
        long articles = 0;
        try (ArticleFile file = open(input)) {
            for (Optional<Input> each = file.next(); each.isPresent(); each = file.next()) {
                articles += intake.pack(each.get()) instanceof Intake.Outcome.Packed ? 1 : 0;
            }
        }
        return articles;
    }

    private static ArticleFile open(Path input) throws IOException {
        return new ArticleFile(Files.newInputStream(input), input.toString(), input.toString(), InputSettings.DEFAULT);
    }

    private long run(Cluster cluster, Path input, String name, int parallelism) throws Exception {
        cluster.await(submit(cluster, input, name, parallelism), PATIENCE);
        return Lines.count(folder.resolve(name), "records");
    }

    private JobID submit(Cluster cluster, Path input, String name, int parallelism) throws Exception {
        return cluster.submit(parallelism, "", environment -> new ClusterJob(JobSettings.DEFAULT)
                .build(
                        environment,
                        ClusterJob.files(List.of(input.toString()), InputSettings.DEFAULT),
                        Outputs.files(folder.resolve(name).toString())));
    }

    private void kills(Path input) throws Exception {
        Cluster cluster = Cluster.start();
        timed("undisturbed", () -> run(cluster, input, "undisturbed", 2));
        timed("three kills", () -> {
            JobID job = submit(cluster, input, "disturbed", 2);
            for (int kill = 0; kill < 3; kill++) {
                cluster.awaitCheckpoints(job, 3L * (kill + 1));
                cluster.kill(kill);
            }
            cluster.await(job, PATIENCE);
            return Lines.of(folder.resolve("disturbed"), "records").size();
        });
        for (String name : List.of("records", "copies", "stories", "poisons")) {
            List<String> undisturbed = Lines.of(folder.resolve("undisturbed"), name);
            boolean same = undisturbed.equals(Lines.of(folder.resolve("disturbed"), name));
            out.println(name + ": " + undisturbed.size() + " lines, " + (same ? "the same" : "NOT THE SAME"));
        }
        cluster.stop();
    }

    private void state(Path input) throws Exception {
        List<Found> found = new ArrayList<>();
        List<Taken> taken = new ArrayList<>();
        Intake intake = new Intake(Engine.laut(), Engine.lemmas(), Given.NOTHING);
        try (ArticleFile file = open(input)) {
            for (Optional<Input> each = file.next(); each.isPresent(); each = file.next()) {
                Found one = Found.of(each.get(), input.toString(), found.size() + 1L);
                found.add(one);
                if (!one.isPoison()
                        && intake.pack(InputFormat.read(one.input()).input()) instanceof Intake.Outcome.Packed read) {
                    taken.add(Taken.of(one, read.entry(), read.articleRecord()));
                }
            }
        }
        size("known inputs", new Repeats(JobSettings.DEFAULT), Found::key, found);
        size("known versions", versions(), each -> each.entry().address(), taken);
        List<String> stories = size("kept for grouping", groups(), each -> "all", taken);
        out.println(stories.size() + " stories of " + taken.size() + " articles");
    }

    private static KeyedProcessFunction<String, Taken, Taken> versions() {
        return new Versions(JobSettings.DEFAULT, StateFormat.CURRENT);
    }

    private static KeyedProcessFunction<String, Taken, String> groups() {
        return new Groups(JobSettings.DEFAULT, StateFormat.CURRENT);
    }

    private <I, O> List<O> size(
            String name, KeyedProcessFunction<String, I, O> function, KeySelector<I, String> key, List<I> elements)
            throws Exception {
        try (var harness =
                new KeyedOneInputStreamOperatorTestHarness<>(new KeyedProcessOperator<>(function), key, Types.STRING)) {
            harness.open();
            for (I element : elements) {
                harness.processElement(element, 0);
            }
            long processor = processorNanos();
            harness.processWatermark(Long.MAX_VALUE);
            double busy = (processorNanos() - processor) / 1e6;
            long bytes = harness.snapshot(1, 1)
                    .getManagedKeyedState()
                    .iterator()
                    .next()
                    .getStateSize();
            out.printf(
                    Locale.ROOT,
                    "%-20s %9d bytes, %6d an article; at the end of input %.2f ms of the processor an article%n",
                    name,
                    bytes,
                    bytes / elements.size(),
                    busy / elements.size());
            return harness.extractOutputValues();
        }
    }

    /** The articles of a day, so many times, each time with other names and figures and at other times of that day. */
    private void day(Path file, String day, int times, int slots) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Path input = Press.write(folder.resolve("in/day.jsonl"), List.of());
        try (Stream<String> lines = Files.lines(file);
                BufferedWriter grown = Files.newBufferedWriter(input)) {
            for (String line : lines.filter(each -> each.contains(day)).toList()) {
                ObjectNode article = (ObjectNode) mapper.readTree(line);
                if (article.path("published").asText().startsWith(day)) {
                    for (int time = 0; time < times; time++) {
                        grown.write(changed(article.deepCopy(), day, time) + "\n");
                    }
                }
            }
        }
        Cluster cluster = Cluster.start();
        timed(times + " times " + day, () -> run(cluster, input, "day", slots));
        out.println(Lines.count(folder.resolve("day"), "copies") + " copies, "
                + Lines.count(folder.resolve("day"), "stories") + " stories; "
                + (fullest() >> 20)
                + " MB of heap in lasting use at most, "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB given; of the process at most "
                + resident());
        cluster.stop();
    }

    /** The most memory that this process ever had, all told, as Linux counts it. */
    private static String resident() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring("VmHWM:".length()).strip())
                    .findFirst()
                    .orElse("?");
        }
    }

    /** What outlived its youth when that was most, in bytes. */
    private static long fullest() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP
                        && (pool.getName().contains("Old") || pool.getName().contains("Tenured")))
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** Every fifth word with a capital gets an ending of its own, so that copies of a time are copies of it alone. */
    private static ObjectNode changed(ObjectNode article, String day, int time) {
        StringBuilder text = new StringBuilder();
        int capitals = 0;
        for (String word : article.path("text").asText().split(" ", -1)) {
            boolean changes = time > 0
                    && word.length() > 3
                    && Character.isUpperCase(word.charAt(0))
                    && Character.isLetter(word.charAt(word.length() - 1))
                    && capitals++ % 5 == 0;
            text.append(word)
                    .append(changes ? "x" + Integer.toString(time, 36) : "")
                    .append(' ');
        }
        article.put("url", article.path("url").asText() + "-t" + time);
        article.put("title", article.path("title").asText() + (time == 0 ? "" : " x" + time));
        article.put("published", "%sT%02d:%02d:00+02:00".formatted(day, time * 7 % 24, time * 11 % 60));
        return article.put("text", text.toString().strip());
    }
}
