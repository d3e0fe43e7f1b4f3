package dev.laut.store;

import dev.laut.store.Found.Count;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Counts pairs of values, each for itself. What is empty is not counted. */
final class Tally {

    /** Values told of each facet. */
    private static final int TOLD = 10;

    private final Map<String, Long> firsts = new HashMap<>();
    private final Map<String, Long> seconds = new HashMap<>();

    /** A pair, and how often it is there; a database may give null for what is empty. */
    record Row(String first, String second, long times) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(text(row.getString(1)), text(row.getString(2)), row.getLong(3));
        }

        private static String text(String value) {
            return value == null ? "" : value;
        }
    }

    static Tally of(List<Row> rows) {
        Tally tally = new Tally();
        rows.forEach(tally::add);
        return tally;
    }

    private void add(Row row) {
        count(firsts, row.first, row.times);
        count(seconds, row.second, row.times);
    }

    private static void count(Map<String, Long> counts, String value, long times) {
        if (!value.isEmpty()) {
            counts.merge(value, times, Long::sum);
        }
    }

    /** The most frequent first values. */
    List<Count> first() {
        return told(firsts);
    }

    /** The most frequent second values. */
    List<Count> second() {
        return told(seconds);
    }

    /** The same with other second values, which may fall together. */
    Tally with(UnaryOperator<String> other) {
        Tally tally = new Tally();
        tally.firsts.putAll(firsts);
        seconds.forEach((value, times) -> tally.seconds.merge(other.apply(value), times, Long::sum));
        return tally;
    }

    private static List<Count> told(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
                .limit(TOLD)
                .toList();
    }
}
