package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.laut.store.sql.Database;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StoreException.Reason;
import dev.laut.store.sql.StorePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
    void aStoreOfANewerVersionIsNotTouched() throws SQLException {
        StoreFixture.fill(folder, "Die Lage sei ernst, sagte Anna Beck.");
        inFile("update flyway_schema_history set version = '999' where version = '1'");
        assertReason(Reason.NEWER);
        inFile("update flyway_schema_history set version = '1' where version = '999'");
        assertEquals(1, number("select count(*) from article"));
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
