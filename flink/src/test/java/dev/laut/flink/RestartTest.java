package dev.laut.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.store.Intake;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.JobID;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends a job in mid-run: the output is that of a run that nothing disturbed. */
class RestartTest {

    private static final int HAPPENINGS = 40;
    private static final long PAUSE_MILLIS = 400;

    @TempDir
    private static Path shared;

    private static Cluster cluster;
    private static Path undisturbed;

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.start();
        List<String> lines = new ArrayList<>();
        for (int happening = 0; happening < HAPPENINGS; happening++) {
            lines.addAll(Press.happening(happening, "2025-09-%02d".formatted(1 + happening % 9)));
        }
        lines.add("{");
        Press.write(shared.resolve("in/news.jsonl"), lines);
        undisturbed = shared.resolve("undisturbed");
        cluster.run(2, environment -> build(environment, undisturbed, 0, StateFormat.CURRENT));
        assertEquals(4 * HAPPENINGS, Lines.of(undisturbed, "records").size());
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.stop();
    }

    private static void build(StreamExecutionEnvironment environment, Path output, long pauseMillis, int format) {
        new ClusterJob(JobSettings.DEFAULT, format, Intake::pack)
                .build(
                        environment,
                        PacedFormat.source(shared.resolve("in"), pauseMillis),
                        Outputs.files(output.toString()));
    }

    private static void assertSame(Path output) throws Exception {
        for (String name : List.of("records", "copies", "stories", "poisons")) {
            assertEquals(Lines.of(undisturbed, name), Lines.of(output, name), name);
        }
    }

    @Test
    void aTaskManagerThatDiesTwiceChangesNothing(@TempDir Path output) throws Exception {
        JobID job = cluster.submit(2, "", environment -> build(environment, output, PAUSE_MILLIS, StateFormat.CURRENT));
        cluster.awaitCheckpoints(job, 2);
        cluster.kill(0);
        cluster.awaitCheckpoints(job, 4);
        cluster.kill(1);
        cluster.await(job);
        assertSame(output);
    }

    @Test
    void aSavepointIsGoneOnWithAndAnOlderOneIsRefused(@TempDir Path output, @TempDir Path savepoints) throws Exception {
        int old = StateFormat.CURRENT - 1;
        JobID job = cluster.submit(2, "", environment -> build(environment, output, PAUSE_MILLIS, old));
        cluster.awaitCheckpoints(job, 1);
        String savepoint = cluster.stop(job, savepoints, false);
        assertTrue(Lines.of(output, "records").size() < 4 * HAPPENINGS, "stopped in mid-run");

        JobID newer = cluster.submit(2, savepoint, environment -> build(environment, output, 0, StateFormat.CURRENT));
        String refusal = words(assertThrows(Exception.class, () -> cluster.await(newer)));
        assertTrue(refusal.contains("in format 0, this program reads format 1"), refusal);

        cluster.await(cluster.submit(1, savepoint, environment -> build(environment, output, 0, old)));
        assertSame(output);
    }

    private static String words(Throwable failure) {
        StringWriter words = new StringWriter();
        failure.printStackTrace(new PrintWriter(words));
        return words.toString();
    }
}
