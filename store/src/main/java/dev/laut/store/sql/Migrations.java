package dev.laut.store.sql;

import dev.laut.store.sql.StoreException.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The tables of a store and their versions. Flyway is asked only where tables have to be made or changed: it takes longer
 * to start than a search.
 */
final class Migrations {

    /** The newest version in the folder "migration". */
    static final int NEWEST = 7;

    private static final String FOLDER = "classpath:dev/laut/store/migration/";

    private Migrations() {}

    /** The version of the tables that are there; empty tables of versions have 0. */
    static int version(Database database) {
        return database
                .list(
                        "select version from flyway_schema_history where success and version is not null",
                        row -> row.getString(1))
                .stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** Throws when a later program made the tables, or an earlier one whose tables lack what is asked of them. */
    static void check(int version, String place) {
        if (version < NEWEST) {
            throw new StoreException(Reason.OLDER, place, version + " < " + NEWEST);
        }
        if (version > NEWEST) {
            throw new StoreException(Reason.NEWER, place, version + " > " + NEWEST);
        }
    }

    /** Makes or changes the tables. */
    static void run(String address, Dialect dialect, String place) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(address, null, null)
                    .loggers("slf4j")
                    .placeholders(dialect.placeholders())
                    .locations(FOLDER + "common", FOLDER + dialect.migrations())
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw Failures.of(e, place);
        }
    }
}
