package dev.laut.store.sql;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** SQLite with FTS5. */
final class SqliteDialect implements Dialect {

    @Override
    public String matches(String table) {
        return table + " match ?";
    }

    @Override
    public String words(List<List<String>> terms) {
        return terms.stream().map(SqliteDialect::term).collect(Collectors.joining(" AND "));
    }

    private static String term(List<String> readings) {
        return readings.stream()
                .map(reading -> '"' + reading.replace("\"", " ") + '"')
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    @Override
    public String addWords(String table) {
        return "insert into " + table + " (rowid, lemmas) values (?, ?)";
    }

    @Override
    public Object[] row(long number, String lemmas) {
        return new Object[] {number, lemmas};
    }

    @Override
    public String clearWords(String table) {
        return "insert into " + table + " (" + table + ") values ('delete-all')";
    }

    @Override
    public String score(String table) {
        return "bm25(" + table + ")";
    }

    @Override
    public String joined(String column) {
        return "group_concat(" + column + ", '" + SEPARATOR + "')";
    }

    @Override
    public String clean(String text) {
        return text;
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of(
                "key", "integer", "number", "integer", "text", "text", "bytes", "blob", "unordered", "without rowid");
    }

    @Override
    public String migrations() {
        return "sqlite";
    }
}
