package dev.laut.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.store.sql.StoreException.Reason;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that would never end is ended by another thread, and the next one is answered. */
final class CancelTest {

    private static final String ENDLESS =
            "with recursive c(x) as (select 1 union all select x % 1000 + 1 from c) select count(*) from c";

    private static void assertEnds(StorePlace place) throws InterruptedException {
        ScheduledExecutorService other = Executors.newSingleThreadScheduledExecutor();
        place.writing().close();
        try (Database database = place.reading()) {
            database.cancel();
            Future<?> ending = other.scheduleWithFixedDelay(database::cancel, 100, 100, TimeUnit.MILLISECONDS);
            StoreException ended =
                    assertThrows(StoreException.class, () -> database.list(ENDLESS, row -> row.getLong(1)));
            assertEquals(Reason.CANCELLED, ended.reason());
            ending.cancel(false);
            other.shutdownNow();
            assertTrue(other.awaitTermination(10, TimeUnit.SECONDS));
            assertEquals(1, database.first("select 1", row -> row.getInt(1)).orElseThrow());
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void inAFolder(@TempDir Path folder) throws InterruptedException {
        StorePlace place = StorePlace.of(folder);
        place.lock().close();
        assertEnds(place);
    }

    @Test
    void onAServer() throws IOException, InterruptedException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            assertEnds(StorePlace.of(server.getJdbcUrl("postgres", "postgres")));
        }
    }
}
