package dev.laut.store;

import dev.laut.store.sql.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores hits as FTS5's bm25() does (Robertson and Zaragoza 2009), for databases that have no such function, so that both
 * give the same order.
 */
final class Relevance {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    /** What stands in most texts still counts a little. */
    private static final double LEAST_RARITY = 1e-6;

    private final Database database;
    private final String table;
    private final List<List<String>> phrases;
    private final Map<Long, Double> scores = new HashMap<>();
    private final Size size;

    private Relevance(Database database, String table, List<List<String>> phrases) {
        this.database = database;
        this.table = table;
        this.phrases = phrases;
        this.size = database.first(
                        "select count(*), coalesce(avg(length), 1) from " + table,
                        row -> new Size(row.getDouble(1), row.getDouble(2)))
                .orElseThrow();
    }

    private record Size(double texts, double meanLength) {}

    /** One word at one place of one text. */
    private record At(long text, long length, String word, int place) {}

    /** Sets the scores of the hits. */
    static void score(Database database, String table, WordQuery words) {
        new Relevance(database, table, words.phrases(database.dialect())).score();
    }

    private void score() {
        Map<Long, List<At>> byText = places().stream().collect(Collectors.groupingBy(At::text));
        phrases.forEach(phrase -> add(phrase, byText));
        write();
    }

    private List<At> places() {
        Set<String> words = new HashSet<>();
        phrases.forEach(words::addAll);
        String marks = words.stream().map(word -> "?").collect(Collectors.joining(", "));
        return database.list(
                "select rowid, length, lexeme, place from " + table + ", unnest(lemmas) word, unnest(positions) place"
                        + " where rowid in (select coalesce(statement, article) from hit) and lexeme in (" + marks
                        + ")",
                row -> new At(row.getLong(1), row.getLong(2), row.getString(3), row.getInt(4)),
                words.toArray());
    }

    private void add(List<String> phrase, Map<Long, List<At>> byText) {
        double holding = database.first(
                        "select count(*) from " + table + " where "
                                + database.dialect().matches(table),
                        row -> row.getDouble(1),
                        database.dialect().words(List.of(List.of(String.join(" ", phrase)))))
                .orElseThrow();
        double rarity = Math.max(LEAST_RARITY, Math.log((size.texts - holding + 0.5) / (holding + 0.5)));
        byText.forEach((text, places) -> {
            double times = times(phrase, places);
            double part = times * (K1 + 1) / (times + K1 * (1 - B + B * places.get(0).length / size.meanLength));
            scores.merge(text, -rarity * part, Double::sum);
        });
    }

    /** How often the words of a phrase stand in a row. */
    private static long times(List<String> phrase, List<At> places) {
        Map<String, Set<Integer>> at = places.stream()
                .collect(Collectors.groupingBy(At::word, Collectors.mapping(At::place, Collectors.toSet())));
        return at.getOrDefault(phrase.get(0), Set.of()).stream()
                .filter(place -> follows(phrase, at, place))
                .count();
    }

    private static boolean follows(List<String> phrase, Map<String, Set<Integer>> at, int place) {
        for (int word = 1; word < phrase.size(); word++) {
            if (!at.getOrDefault(phrase.get(word), Set.of()).contains(place + word)) {
                return false;
            }
        }
        return true;
    }

    private void write() {
        database.script(
                "create temporary table if not exists scored (number bigint primary key, score double precision);\n");
        database.update("delete from scored");
        List<Object[]> rows = new ArrayList<>();
        scores.forEach((text, score) -> rows.add(new Object[] {text, score}));
        database.batch("insert into scored (number, score) values (?, ?)", rows);
        database.update("update hit set score = scored.score from scored where number = coalesce(statement, article)");
    }
}
