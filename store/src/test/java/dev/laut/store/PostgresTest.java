package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StoreException.Reason;
import dev.laut.store.sql.StorePlace;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A server of PostgreSQL keeps and answers what a folder does. */
final class PostgresTest {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /** A place where nothing is. */
    private static StorePlace fresh() {
        String schema = "laut" + SCHEMAS.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return StorePlace.of(server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema);
    }

    @Nested
    final class Answers extends StoreTest {

        private final StorePlace fresh = fresh();

        @Override
        StorePlace place() {
            return fresh;
        }
    }

    @Nested
    final class Fields extends SearchFieldsTest {

        private final StorePlace fresh = fresh();

        @Override
        StorePlace place() {
            return fresh;
        }
    }

    @Nested
    final class Writing extends StoreWriterTest {

        private final StorePlace fresh = fresh();

        @Override
        StorePlace place() {
            return fresh;
        }
    }

    @Nested
    final class Corrections extends CorrectionTest {

        private final StorePlace fresh = fresh();

        @Override
        StorePlace place() {
            return fresh;
        }
    }

    @Nested
    final class Spoken extends SpokenOfTest {

        private final StorePlace fresh = fresh();

        @Override
        StorePlace place() {
            return fresh;
        }
    }

    @Nested
    final class Groups extends GroupingTest {

        private final StorePlace fresh = fresh();

        @Override
        StorePlace place() {
            return fresh;
        }
    }

    @Test
    void aSchemaWithoutAStoreIsSaidToBeOne() {
        StoreException failure = assertThrows(StoreException.class, () -> Store.open(fresh(), StoreFixture.LEMMAS)
                .close());
        assertEquals(Reason.MISSING, failure.reason());
        assertTrue(failure.place().startsWith("jdbc:postgresql://localhost:"), failure.place());
    }

    @Test
    void aServerThatIsNotThereIsSaidNotToBe() {
        StoreException failure = assertThrows(
                StoreException.class, () -> StoreFixture.open(StorePlace.of("jdbc:postgresql://localhost:1/laut"))
                        .close());
        assertEquals(Reason.UNREACHABLE, failure.reason());
    }

    @Test
    void aServerThatIsGoneInMidRunIsSaidToBe() throws IOException {
        EmbeddedPostgres other = EmbeddedPostgres.builder().start();
        StoreWriter writer = StoreFixture.open(StorePlace.of(other.getJdbcUrl("postgres", "postgres")));
        writer.add(StoreFixture.entry("https://weser.example/1", "Die Lage sei ernst, sagte Anna Beck."));
        writer.commit();
        other.close();
        StoreException failure = assertThrows(StoreException.class, () -> {
            writer.add(StoreFixture.entry("https://weser.example/2", "Die Lage sei gut, sagte Anna Beck."));
            writer.commit();
        });
        assertEquals(Reason.UNREACHABLE, failure.reason());
        writer.close();
    }
}
