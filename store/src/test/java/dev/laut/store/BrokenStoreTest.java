package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.laut.store.sql.Database;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StoreException.Reason;
import dev.laut.store.sql.StorePlace;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and files that are not as they should be. */
final class BrokenStoreTest {

    @TempDir
    private Path folder;

    private void inFile(String sql) throws SQLException {
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("laut.db"));
                Statement statement = file.createStatement()) {
            statement.execute(sql);
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
    void aForeignDatabaseStaysAsItIs() throws SQLException {
        inFile("create table other (a)");
        assertReason(Reason.CORRUPT);
    }

    @Test
    void aStoreWhoseMakingWasCutShortIsNone() throws SQLException {
        inFile("create table flyway_schema_history (version text)");
        StoreException failure = assertThrows(
                StoreException.class, () -> StorePlace.of(folder).reading().close());
        assertEquals(Reason.MISSING, failure.reason());
    }

    @Test
    void aStoreOfANewerVersionIsNotTouched() throws SQLException {
        StoreFixture.fill(folder, "Die Lage sei ernst, sagte Anna Beck.");
        inFile("update flyway_schema_history set version = '999' where version = '1'");
        assertReason(Reason.NEWER);
        inFile("update flyway_schema_history set version = '1' where version = '999'");
        assertEquals(1, number("select count(*) from article"));
    }

    @Test
    void anotherProcessThatWritesIsSaidTo() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        folder.toString())
                .start();
        try (BufferedReader told = other.inputReader()) {
            assertEquals("locked", told.readLine());
            assertReason(Reason.LOCKED);
        } finally {
            other.destroyForcibly().waitFor();
        }
        StoreFixture.fill(folder, "Die Lage sei ernst, sagte Anna Beck.");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidSo() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("zu"), PosixFilePermissions.asFileAttribute(Set.of()));
        Assumptions.assumeFalse(Files.isWritable(closed), "this user may write everywhere");
        StoreException failure = assertThrows(
                StoreException.class, () -> StoreFixture.open(closed).close());
        assertEquals(Reason.READ_ONLY, failure.reason());
    }

    @Test
    void aClockThatJumpsBackChangesNothing() {
        Entry first = StoreFixture.entry("https://weser.example/1", "Die Lage sei ernst, sagte Anna Beck.");
        Entry second = StoreFixture.entry("https://weser.example/1", "Die Lage sei gut, sagte Anna Beck.");
        StoreFixture.fill(folder, "Die Lage sei ernst, sagte Anna Beck.");
        Clock early = Clock.fixed(Instant.parse("1970-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (StoreWriter writer = StoreWriter.open(folder, StoreFixture.LEMMAS, early)) {
            assertEquals(Added.What.SAME, writer.add(first).what());
            assertEquals(2, writer.add(second).version());
            writer.commit();
        }
        assertEquals(1, number("select count(*) from page where article = 2"));
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
        try (Database database = StorePlace.of(folder).writing()) {
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

    private int number(String sql) {
        try (Database database = StorePlace.of(folder).reading()) {
            return database.first(sql, row -> row.getInt(1)).orElseThrow();
        }
    }
}
