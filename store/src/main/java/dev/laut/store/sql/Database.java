package dev.laut.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * One connection to a database file. Every failure comes out as a {@link StoreException}. For one thread at a time; a
 * file has one writing connection and any number of reading ones.
 */
public final class Database implements AutoCloseable {

    /** How long to wait for a lock: another process commits within milliseconds, unless it keeps the file to itself. */
    private static final int PATIENCE_MILLIS = 3000;

    /** Pages kept in memory, in KB: the inner pages of all indexes of a hundred thousand articles. */
    private static final int CACHE_KB = 32_000;

    /** A writing connection has a dozen statements; searches are made of many. */
    private static final int PREPARED = 64;

    private final Connection connection;
    private final String place;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(PREPARED, 0.75f, true);

    private Database(Connection connection, String place) {
        this.connection = connection;
        this.place = place;
    }

    /** Opens a file for writing, and makes it where it is missing. */
    public static Database writing(Path file) {
        SQLiteConfig config = config();
        config.setJournalMode(JournalMode.WAL);
        // What is acknowledged survives a power cut, too; commits are few, so this costs little.
        config.setSynchronous(SynchronousMode.FULL);
        return open(config, "jdbc:sqlite:" + file, file);
    }

    /** Opens a file for reading; temporary tables stay in memory. */
    public static Database reading(Path file) {
        SQLiteConfig config = config();
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return open(config, "jdbc:sqlite:" + file, file);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setCacheSize(-CACHE_KB);
        return config;
    }

    private static Database open(SQLiteConfig config, String address, Path file) {
        try {
            return new Database(config.createConnection(address), file.toString());
        } catch (SQLException e) {
            throw Failures.of(e, file.toString());
        }
    }

    /** Runs statements without values, such as a schema, separated by semicolons at line ends. */
    public void script(String statements) {
        for (String sql : statements.split(";\\s*\n", -1)) {
            if (!sql.isBlank()) {
                run(sql);
            }
        }
    }

    /** Changes rows, and returns how many. */
    public int update(String sql, Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw Failures.of(e, place);
        }
    }

    /** Adds a row, and returns its number. */
    public long insert(String sql, Object... values) {
        update(sql, values);
        return first("select last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
    }

    /** All rows of an answer. */
    public <T> List<T> list(String sql, Row<T> reader, Object... values) {
        List<T> rows = new ArrayList<>();
        each(sql, reader, rows::add, values);
        return rows;
    }

    /** The first row of an answer. */
    public <T> Optional<T> first(String sql, Row<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** Hands over the rows one by one. {@code taker} must not ask the same again. */
    public <T> void each(String sql, Row<T> reader, Consumer<T> taker, Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                taker.accept(reader.read(rows));
            }
        } catch (SQLException e) {
            throw Failures.of(e, place);
        }
    }

    /** Begins a transaction; waits a little where another process writes. */
    public void begin() {
        run("begin immediate");
    }

    public void commit() {
        run("commit");
    }

    /** Takes back everything since {@link #begin}; nothing happens outside a transaction. */
    public void rollback() {
        try (var statement = connection.createStatement()) {
            statement.execute("rollback");
        } catch (SQLException e) {
            // The database has rolled back by itself, as it does when the disk is full.
            return;
        }
    }

    private void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw Failures.of(e, place);
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i];
            statement.setObject(i + 1, value);
        }
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
            if (prepared.size() > PREPARED) {
                String oldest = prepared.keySet().iterator().next();
                prepared.remove(oldest).close();
            }
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(e, place);
        }
    }
}
