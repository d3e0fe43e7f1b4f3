package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.input.Input;
import dev.laut.store.Added.What;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreWriterTest {

    private static final String ADDRESS = "https://weser.example/1";

    @TempDir
    private Path folder;

    @Test
    void theSameChangesNothingAndTheChangedIsANewVersion() {
        try (StoreWriter writer = StoreFixture.open(folder)) {
            Entry first = StoreFixture.entry(ADDRESS, "Die Lage sei ernst, sagte Anna Beck am Montag in Berlin.");
            Entry second = StoreFixture.entry(ADDRESS, "Die Lage sei gut, sagte Anna Beck am Montag in Berlin.");
            assertEquals(new Added(ADDRESS, 1, What.ADDED), writer.add(first));
            assertEquals(new Added(ADDRESS, 1, What.SAME), writer.add(first));
            assertEquals(new Added(ADDRESS, 2, What.CHANGED), writer.add(second));
            assertEquals(new Added(ADDRESS, 1, What.SAME), writer.add(first));
            writer.commit();
        }
        assertEquals(2, count("article"));
        assertEquals(1, count("page"));
        assertEquals(1, count("statement"));
    }

    @Test
    void knowsAnInputOnceItIsCommitted() {
        Input input = StoreFixture.input(ADDRESS, "2025-09-01", "Kontur", "Die Lage sei ernst, sagte Anna Beck.");
        String fingerprint = StoreFixture.INTAKE.fingerprint(input);
        try (StoreWriter writer = StoreFixture.open(folder)) {
            writer.add(StoreFixture.entry(input));
            assertTrue(writer.knows(fingerprint).isEmpty());
            writer.commit();
            assertEquals(
                    new Added(ADDRESS, 1, What.SAME), writer.knows(fingerprint).orElseThrow());
        }
    }

    @Test
    void whatIsNotCommittedIsGone() {
        try (StoreWriter writer = StoreFixture.open(folder)) {
            writer.add(StoreFixture.entry(ADDRESS, "Die Lage sei ernst, sagte Anna Beck."));
        }
        assertEquals(0, count("article"));
        assertEquals(0, count("statement"));
    }

    @Test
    void theKnowledgeBasesActorsAreOneOverAllArticles() {
        StoreFixture.fill(folder, "Putin habe abgesagt, sagte Anna Beck.", "Wladimir Putin reist nach Peking.");
        assertEquals(1, number("select count(*) from actor where name like '%Putin'"));
        assertEquals(
                2,
                number("select count(distinct article) from mention join actor on actor.id = actor"
                        + " where name like '%Putin'"));
    }

    @Test
    void aSecondWriterIsToldThatThereIsOne() {
        try (StoreWriter writer = StoreFixture.open(folder)) {
            writer.commit();
            assertReason(Reason.LOCKED);
        }
    }

    @Test
    void aFileThatIsNoDatabaseStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("laut.db"), "Das ist keine Datenbank.\n".repeat(200));
        byte[] before = Files.readAllBytes(file);
        assertReason(Reason.CORRUPT);
        assertEquals(before.length, Files.size(file));
    }

    @Test
    void aForeignDatabaseStaysAsItIs() {
        try (Database database = Database.writing(folder.resolve("laut.db"))) {
            database.script("create table other (a);\n");
        }
        assertReason(Reason.CORRUPT);
    }

    @Test
    void aStoreOfANewerVersionIsNotTouched() {
        StoreFixture.fill(folder, "Die Lage sei ernst, sagte Anna Beck.");
        try (Database database = Database.writing(folder.resolve("laut.db"))) {
            database.script("pragma user_version = " + (StoreFile.VERSION + 1) + ";\n");
        }
        assertReason(Reason.NEWER);
        assertEquals(1, count("article"));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("datei"), "x");
        StoreException failure = assertThrows(StoreException.class, () -> StoreFixture.open(file.resolve("laut")));
        assertEquals(Reason.NO_FOLDER, failure.reason());
    }

    @Test
    void aFullDiskKeepsWhatWasAcknowledged() {
        StoreFixture.fill(folder, "Die Lage sei ernst, sagte Anna Beck.");
        try (Database database = Database.writing(folder.resolve("laut.db"))) {
            long pages =
                    database.first("pragma page_count", row -> row.getLong(1)).orElseThrow();
            database.script("pragma max_page_count = " + (pages + 1) + ";\n");
            database.begin();
            StoreException failure = assertThrows(
                    StoreException.class, () -> database.update("update article set input = zeroblob(1000000)"));
            assertEquals(Reason.FULL, failure.reason());
            database.rollback();
        }
        assertEquals(1, number("select count(*) from article where length(input) < 1000"));
    }

    private void assertReason(Reason reason) {
        StoreException failure = assertThrows(
                StoreException.class, () -> StoreFixture.open(folder).close());
        assertEquals(reason, failure.reason());
    }

    private int count(String table) {
        return number("select count(*) from " + table);
    }

    private int number(String sql) {
        try (Database database = Database.reading(folder.resolve("laut.db"))) {
            return database.first(sql, row -> row.getInt(1)).orElseThrow();
        }
    }
}
