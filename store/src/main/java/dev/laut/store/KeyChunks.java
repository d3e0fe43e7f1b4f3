package dev.laut.store;

import dev.laut.store.sql.Database;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Asks for the rows of many keys, some at a time: as a range where they lie close, as a list where they are scattered. So
 * what it costs grows with the keys and not with the table.
 */
final class KeyChunks {

    /** Keys of one question. */
    private static final int KEYS = 1000;

    /** Reading this many rows of a range takes as long as looking one up. */
    private static final int CLOSE = 8;

    private final long[] keys;

    private KeyChunks(long[] keys) {
        this.keys = keys;
    }

    static KeyChunks of(Collection<Long> keys) {
        return new KeyChunks(
                keys.stream().mapToLong(Long::longValue).sorted().distinct().toArray());
    }

    /**
     * Hands over the columns of each row.
     *
     * @param sql ends with the column of the keys as its last condition
     * @param columns what it selects, the key first
     */
    void each(Database database, String sql, List<String> columns, BiConsumer<Long, List<String>> taker) {
        for (int begin = 0; begin < keys.length; begin += KEYS) {
            long[] chunk = Arrays.copyOfRange(keys, begin, Math.min(begin + KEYS, keys.length));
            List<String[]> rows = rows(database, sql, columns, chunk);
            for (int at = 0; at < rows.get(0).length; at++) {
                int row = at;
                long key = Long.parseLong(rows.get(0)[row]);
                if (Arrays.binarySearch(chunk, key) >= 0) {
                    taker.accept(key, rows.stream().map(column -> column[row]).toList());
                }
            }
        }
    }

    private static List<String[]> rows(Database database, String sql, List<String> columns, long[] chunk) {
        long first = chunk[0];
        long last = chunk[chunk.length - 1];
        if (last - first <= (long) CLOSE * chunk.length) {
            return database.columns(sql + " between ? and ?", columns, first, last);
        }
        String list = Arrays.stream(chunk).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return database.columns(sql + " in (" + list + ")", columns);
    }
}
