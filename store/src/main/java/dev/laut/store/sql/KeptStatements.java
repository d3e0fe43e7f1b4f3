package dev.laut.store.sql;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps the prepared statements of one connection: preparing one takes longer than adding a row with it. */
final class KeptStatements implements StatementBuilder {

    /** A writing connection has three dozen statements; searches are made of many. */
    private static final int KEPT = 96;

    /** The one begun last; whoever wants it to end is another thread. */
    private volatile Statement latest;

    /** Those that nobody uses at the moment, the longest unused first. */
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        Statement begun = connection.createStatement();
        latest = begun;
        return begun;
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement begun = kept == null ? connection.prepareStatement(sql) : kept;
        latest = begun;
        return begun;
    }

    /** Ends what runs, which then fails; nothing happens when nothing does. For any thread. */
    void cancel() throws SQLException {
        Statement begun = latest;
        if (begun != null && !begun.isClosed()) {
            begun.cancel();
        }
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return connection.prepareCall(sql);
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (!(statement instanceof PreparedStatement prepared) || idle.containsKey(sql)) {
            statement.close();
            return;
        }
        prepared.clearParameters();
        idle.put(sql, prepared);
        if (idle.size() > KEPT) {
            String longest = idle.keySet().iterator().next();
            idle.remove(longest).close();
        }
    }
}
