package dev.laut.store.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/**
 * One connection to a database. Every failure comes out as a {@link StoreException}. For one thread at a time; a store
 * has one writing connection and any number of reading ones.
 */
public final class Database implements AutoCloseable {

    private final Handle handle;
    private final KeptStatements statements = new KeptStatements();
    private final Dialect dialect;
    private final String place;

    Database(Connection connection, Dialect dialect, String place) {
        this.handle = Jdbi.create(() -> connection).open();
        this.handle.setStatementBuilder(statements);
        this.dialect = dialect;
        this.place = place;
    }

    /** How this database says what others say otherwise. */
    public Dialect dialect() {
        return dialect;
    }

    /** Runs statements without values, separated by semicolons at line ends. */
    public void script(String statements) {
        for (String sql : statements.split(";\\s*\n", -1)) {
            if (!sql.isBlank()) {
                asked(() -> handle.execute(sql));
            }
        }
    }

    /** Changes rows, and returns how many. */
    public int update(String sql, Object... values) {
        return asked(() -> {
            try (Update update = handle.createUpdate(sql)) {
                return bound(update, values).execute();
            }
        });
    }

    /** Changes rows once for each array of values; all of them are bound to the same statement. */
    public void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        asked(() -> {
            try (PreparedBatch batch = handle.prepareBatch(sql)) {
                rows.forEach(row -> bound(batch, row).add());
                return batch.execute();
            }
        });
    }

    /** Adds a row to a table with numbered rows, and returns its number. */
    public long insert(String sql, Object... values) {
        return first(sql + " returning id", row -> row.getLong(1), values).orElseThrow();
    }

    /** All rows of an answer. */
    public <T> List<T> list(String sql, Row<T> reader, Object... values) {
        return asked(() -> {
            try (Query query = handle.createQuery(sql)) {
                return bound(query, values)
                        .map((rows, context) -> reader.read(rows))
                        .list();
            }
        });
    }

    /**
     * All rows of an answer, column by column, as texts: of a hundred thousand short rows, handing over each value would
     * take longer than finding it.
     *
     * @param sql selects the columns; none of their values is null or holds {@link Dialect#SEPARATOR}
     */
    public List<String[]> columns(String sql, List<String> columns, Object... values) {
        String joined = columns.stream().map(dialect::joined).collect(Collectors.joining(", "));
        return first("select " + joined + " from (" + sql + ") found", row -> split(row, columns.size()), values)
                .orElseThrow();
    }

    private static List<String[]> split(ResultSet row, int columns) throws SQLException {
        List<String[]> split = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            String joined = row.getString(column);
            split.add(joined == null ? new String[0] : joined.split(String.valueOf(Dialect.SEPARATOR), -1));
        }
        return split;
    }

    /** The first row of an answer. */
    public <T> Optional<T> first(String sql, Row<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** Hands over the rows one by one. */
    public <T> void each(String sql, Row<T> reader, Consumer<T> taker, Object... values) {
        asked(() -> {
            try (Query query = handle.createQuery(sql)) {
                bound(query, values).map((rows, context) -> reader.read(rows)).forEach(taker);
                return 0;
            }
        });
    }

    /** Begins a transaction; waits a little where another process writes. */
    public void begin() {
        asked(handle::begin);
    }

    public void commit() {
        asked(handle::commit);
    }

    /** Takes back everything since {@link #begin}; nothing happens outside a transaction. */
    public void rollback() {
        try {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (JdbiException e) {
            // The database has rolled back by itself, as it does when the disk is full or the server is gone.
            return;
        }
    }

    /**
     * Ends the question that is being answered, if one is: it fails as {@link StoreException.Reason#CANCELLED}. The only
     * method for any thread.
     */
    public void cancel() {
        try {
            statements.cancel();
        } catch (SQLException e) {
            throw Failures.of(e, place);
        }
    }

    private <T> T asked(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw Failures.of(e, place);
        }
    }

    private <S extends SqlStatement<S>> S bound(S statement, Object... values) {
        for (int at = 0; at < values.length; at++) {
            Object value = values[at] instanceof Optional<?> optional ? optional.orElse(null) : values[at];
            statement.bind(at, value instanceof String text ? dialect.clean(text) : value);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            handle.close();
        } catch (JdbiException e) {
            throw Failures.of(e, place);
        }
    }
}
