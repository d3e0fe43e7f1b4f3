package dev.laut.store.sql;

import dev.laut.store.sql.StoreException.Reason;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database on a server of PostgreSQL. */
final class PostgresServer implements StorePlace {

    /** One writer to a schema: the lock's number is taken from the schema's. */
    private static final String LOCK =
            "select pg_try_advisory_lock(1281455476, cast(cast(current_schema() as regnamespace) as int))";

    private static final String UNLOCK = "select cast(pg_advisory_unlock_all() as text)";

    private static final Dialect DIALECT = new PostgresDialect();

    private final String address;

    PostgresServer(String address) {
        this.address = address;
    }

    @Override
    public Database reading() {
        Database database = open();
        try {
            if (!isMade(database)) {
                throw new StoreException(Reason.MISSING, shown(), "");
            }
            Migrations.check(Migrations.version(database), shown());
            return database;
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    @Override
    public Database writing() {
        try (Database database = open()) {
            if (!isMade(database) || Migrations.version(database) < Migrations.NEWEST) {
                Migrations.run(address, DIALECT, shown());
            }
        }
        return reading();
    }

    private static boolean isMade(Database database) {
        return database.first("select to_regclass('flyway_schema_history') is not null", row -> row.getBoolean(1))
                .orElse(false);
    }

    @Override
    public Lock lock() {
        Database database = open();
        if (!database.first(LOCK, row -> row.getBoolean(1)).orElse(false)) {
            database.close();
            throw new StoreException(Reason.LOCKED, shown(), "");
        }
        return () -> unlock(database);
    }

    /** The server may take a while to notice that a connection is closed; whoever writes next must not wait for that. */
    private static void unlock(Database database) {
        try (database) {
            database.first(UNLOCK, row -> row.getString(1));
        } catch (StoreException e) {
            if (e.reason() != Reason.UNREACHABLE) {
                throw e;
            }
        }
    }

    private Database open() {
        try {
            return new Database(DriverManager.getConnection(address), DIALECT, shown());
        } catch (SQLException e) {
            throw Failures.of(e, shown());
        }
    }

    @Override
    public String toString() {
        return shown();
    }

    /** The address without what follows the database's name: it may hold a password. */
    private String shown() {
        return address.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }
}
