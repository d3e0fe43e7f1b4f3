package dev.laut.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.record.RecordWriter;
import dev.laut.store.AnswerJson;
import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StorePlace;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database server is gone in mid-run: the job waits for it, and stores what it would have stored. */
@SuppressWarnings("try") // javac: the server only has to run
class StoreGoneTest {

    private static final int HAPPENINGS = 20;
    private static final long PAUSE_MILLIS = 300;

    /** Longer than the rest of the input takes. */
    private static final long GONE_MILLIS = 2_000;

    @TempDir
    private Path folder;

    private EmbeddedPostgres server(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("server"))
                .setCleanDataDirectory(false)
                .start();
    }

    private void build(StreamExecutionEnvironment environment, long pauseMillis, String store) {
        new ClusterJob(JobSettings.DEFAULT)
                .build(environment, PacedFormat.source(folder.resolve("in"), pauseMillis), Outputs.store(store));
    }

    /** All that a store tells of articles, copies and stories; nothing where it cannot be asked yet. */
    private static List<String> told(String address) {
        List<String> told = new ArrayList<>();
        try (Store store = Store.open(StorePlace.of(address), Engine.lemmas())) {
            store.articles(SearchQuery.ALL, article -> told.add(new RecordWriter().write(article.articleRecord())));
            store.copies(SearchQuery.ALL, pair -> told.add(AnswerJson.line(pair)));
            store.stories(SearchQuery.ALL, 1, story -> told.add(AnswerJson.line(story)));
        } catch (StoreException e) {
            return List.of();
        }
        return told.stream().sorted().toList();
    }

    @Test
    void aServerThatGoesAndComesBackInMidRunHasAllOfIt() throws Exception {
        Press.write(
                folder.resolve("in/news.jsonl"),
                Stream.iterate(0, happening -> happening + 1)
                        .limit(HAPPENINGS)
                        .flatMap(happening ->
                                Press.happening(happening, "2025-09-%02d".formatted(1 + happening % 9)).stream())
                        .toList());
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String address = "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
        String undisturbed = folder.resolve("undisturbed").toString();
        Cluster cluster = Cluster.start();
        try {
            cluster.run(2, environment -> build(environment, 0, undisturbed));
            JobID job;
            List<String> before;
            try (EmbeddedPostgres server = server(port)) {
                job = cluster.submit(2, "", environment -> build(environment, PAUSE_MILLIS, address));
                do {
                    assertFalse(
                            cluster.flink().getJobStatus(job).get().isGloballyTerminalState(), "it ended too early");
                    before = told(address);
                } while (before.isEmpty());
            }
            assertTrue(before.size() < 4 * HAPPENINGS, before.size() + " articles were stored in mid-run");
            Thread.sleep(GONE_MILLIS);
            try (EmbeddedPostgres server = server(port)) {
                cluster.await(job);
                assertEquals(told(undisturbed), told(address));
                assertTrue(told(address).size() > 4 * HAPPENINGS);
            }
        } finally {
            cluster.stop();
        }
    }
}
