package dev.laut.store;

import dev.laut.store.sql.Database;

/** Numbers the rows of a table that others refer to, so that both can be added in one go. For the writer's thread. */
final class Numbers {

    private static final long UNKNOWN = -1;

    private final Database database;
    private final String table;
    private long last = UNKNOWN;

    Numbers(Database database, String table) {
        this.database = database;
        this.table = table;
    }

    long next() {
        return next(1);
    }

    /** The first of so many numbers in a row. */
    long next(int count) {
        if (last == UNKNOWN) {
            last = database.first("select coalesce(max(id), 0) from " + table, row -> row.getLong(1))
                    .orElseThrow();
        }
        long first = last + 1;
        last += count;
        return first;
    }
}
