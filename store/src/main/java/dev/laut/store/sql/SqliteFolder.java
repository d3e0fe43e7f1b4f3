package dev.laut.store.sql;

import dev.laut.store.sql.StoreException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** A folder with a database file of SQLite, and a lock file beside it. */
final class SqliteFolder implements StorePlace {

    /** Marks a database as Laut's ("Laut" in ASCII), see SQLite's application_id. */
    private static final int MARK = 0x4c617574;

    /** How long to wait for a lock: another process commits within milliseconds, unless it keeps the file to itself. */
    private static final int PATIENCE_MILLIS = 3000;

    /** Pages kept in memory, in KB: the inner pages of all indexes of a hundred thousand articles. */
    private static final int CACHE_KB = 32_000;

    private static final Dialect DIALECT = new SqliteDialect();

    private final Path folder;
    private final Path file;

    SqliteFolder(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("laut.db");
    }

    /** Temporary tables stay in memory. */
    @Override
    public Database reading() {
        if (!Files.exists(file)) {
            throw new StoreException(Reason.MISSING, folder.toString(), "");
        }
        SQLiteConfig config = config();
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return checked(open(config));
    }

    @Override
    public Database writing() {
        SQLiteConfig config = config();
        config.setJournalMode(JournalMode.WAL);
        // What is acknowledged survives a power cut, too; commits are few, so this costs little.
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        try (Database database = open(config)) {
            if (isEmpty(database) || number(database, "application_id") == MARK && isOlder(database)) {
                Migrations.run("jdbc:sqlite:" + file, DIALECT, file.toString());
            }
        }
        return checked(open(config));
    }

    /** Whether there is nothing in the file, or only what a killed process had begun to make. */
    private static boolean isEmpty(Database database) {
        List<String> tables =
                database.list("select name from sqlite_schema where type = 'table'", row -> row.getString(1));
        return number(database, "application_id") == 0
                && (tables.isEmpty() || tables.contains("flyway_schema_history"));
    }

    private static boolean isOlder(Database database) {
        return Migrations.version(database) < Migrations.NEWEST;
    }

    private Database checked(Database database) {
        try {
            if (number(database, "application_id") != MARK) {
                throw new StoreException(isEmpty(database) ? Reason.MISSING : Reason.CORRUPT, file.toString(), "");
            }
            Migrations.check(Migrations.version(database), file.toString());
            return database;
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setCacheSize(-CACHE_KB);
        return config;
    }

    private Database open(SQLiteConfig config) {
        try {
            return new Database(config.createConnection("jdbc:sqlite:" + file), DIALECT, file.toString());
        } catch (SQLException e) {
            throw Failures.of(e, file.toString());
        }
    }

    private static int number(Database database, String pragma) {
        return database.first("pragma " + pragma, row -> row.getInt(1)).orElseThrow();
    }

    @Override
    public Lock lock() {
        makeFolder();
        return WriteLock.on(folder);
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (AccessDeniedException e) {
            throw new StoreException(Reason.READ_ONLY, folder.toString(), "", e);
        } catch (IOException e) {
            throw new StoreException(Reason.NO_FOLDER, folder.toString(), "", e);
        }
        if (!Files.isWritable(folder)) {
            throw new StoreException(Reason.READ_ONLY, folder.toString(), "");
        }
    }
}
