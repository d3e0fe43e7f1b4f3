package dev.laut.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.store.Correction;
import dev.laut.store.Correction.Change;
import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import dev.laut.store.StoreWriter;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StorePlace;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody corrects in the store that the job writes to, as a desk does: neither loses anything. */
@SuppressWarnings("try") // javac: the server only has to run
class StoreSharedTest {

    private static final int HAPPENINGS = 20;
    private static final int CORRECTIONS = 12;
    private static final long PAUSE_MILLIS = 300;

    @Test
    void correctionsAndArticlesAreAllThere(@TempDir Path folder) throws Exception {
        List<String> lines = new ArrayList<>();
        for (int happening = 0; happening < HAPPENINGS; happening++) {
            lines.addAll(Press.happening(happening, "2025-09-%02d".formatted(1 + happening % 9)));
        }
        Path input = Press.write(folder.resolve("news.jsonl"), lines);
        Cluster cluster = Cluster.start();
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String address = server.getJdbcUrl("postgres", "postgres");
            JobID job = cluster.submit(2, "", environment -> new ClusterJob(JobSettings.DEFAULT)
                    .build(environment, PacedFormat.source(input, PAUSE_MILLIS), Outputs.store(address)));
            for (int correction = 0; correction < CORRECTIONS; correction++) {
                correct(address, correction);
            }
            cluster.await(job);
            assertEquals(0, cluster.restarts(job));
            try (Store store = Store.open(StorePlace.of(address), Engine.lemmas())) {
                List<Object> articles = new ArrayList<>();
                store.articles(SearchQuery.ALL, articles::add);
                assertEquals(lines.size(), articles.size());
                assertEquals(CORRECTIONS, store.corrections().size());
            }
        } finally {
            cluster.stop();
        }
    }

    /** Tries until the other writer is done with its batch. */
    private static void correct(String address, int number) throws InterruptedException {
        Change change =
                new Change(Correction.Kind.NO_STATEMENT, "https://a.example/" + number, "Beginn im Frühjahr", "s1", "");
        while (true) {
            try (StoreWriter writer = StoreWriter.open(StorePlace.of(address), Engine.lemmas(), Clock.systemUTC())) {
                writer.correct(change, "Anna");
                return;
            } catch (StoreException e) {
                if (e.reason() != StoreException.Reason.LOCKED) {
                    throw e;
                }
                Thread.sleep(20);
            }
        }
    }
}
