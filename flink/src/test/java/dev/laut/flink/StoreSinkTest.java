package dev.laut.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.input.InputSettings;
import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import dev.laut.store.StoreWriter;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StorePlace;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job writes to a store that others read, correct, and that may be gone for a while. */
@SuppressWarnings("try") // javac: the server only has to run
class StoreSinkTest {

    @TempDir
    private Path folder;

    private String input() throws IOException {
        List<String> lines = new ArrayList<>(Press.happening(1, "2025-09-01"));
        lines.addAll(Press.happening(2, "2025-09-02"));
        return Press.write(folder.resolve("in/news.jsonl"), lines).toString();
    }

    private static ClusterRun run(String input, String output) {
        return new ClusterRun(List.of(input), output, 1, "", "", JobSettings.DEFAULT, InputSettings.DEFAULT);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aServerThatComesLateOrIsWrittenByOthersGetsAllOnce() throws Exception {
        int port = freePort();
        String address = "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
        CompletableFuture<ClusterRun.Summary> job = background(run(input(), address));
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().setPort(port).start()) {
            assertEquals(8, job.get().articles());
            List<Integer> counts = counts(address);
            assertEquals(8, counts.get(0));
            assertTrue(counts.get(1) >= 6 && counts.get(2) >= 1, counts + " articles, copies, stories");
            StoreWriter other = StoreWriter.open(StorePlace.of(address), Engine.lemmas(), Clock.systemUTC());
            CompletableFuture<ClusterRun.Summary> again = background(run(input(), address));
            Thread.sleep(300);
            other.close();
            again.get();
            assertEquals(counts, counts(address), "writing all again changes nothing");
        }
    }

    private static CompletableFuture<ClusterRun.Summary> background(ClusterRun run) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return run.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Articles, copies, stories of more than one article. */
    private static List<Integer> counts(String address) {
        try (Store store = Store.open(StorePlace.of(address), Engine.lemmas())) {
            List<Object> articles = new ArrayList<>();
            List<Object> copies = new ArrayList<>();
            List<Object> stories = new ArrayList<>();
            store.articles(SearchQuery.ALL, articles::add);
            store.copies(SearchQuery.ALL, copies::add);
            store.stories(SearchQuery.ALL, 2, stories::add);
            return List.of(articles.size(), copies.size(), stories.size());
        }
    }

    @Test
    void aStoreThatStaysAwayIsAnErrorAndNotSilence() throws Exception {
        String address = "jdbc:postgresql://localhost:" + freePort() + "/postgres?user=postgres";
        try (StoreSinkWriter sink = new StoreSinkWriter(address, Duration.ofMillis(300))) {
            StoreException gone = assertThrows(StoreException.class, () -> sink.flush(true));
            assertTrue(gone.getMessage().contains("UNREACHABLE"), gone.getMessage());
        }
    }
}
