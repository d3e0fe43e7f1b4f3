package dev.laut.store;

import dev.laut.store.Found.Count;
import dev.laut.store.Found.Hit;
import dev.laut.store.Found.Order;
import dev.laut.store.sql.Database;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs searches: the database finds the hits, which are then counted and paged in memory. */
final class Search {

    private final Database database;
    private final Lemmas lemmas;

    Search(Database database, Lemmas lemmas) {
        this.database = database;
        this.lemmas = lemmas;
        database.script("create temporary table hit (article bigint, statement bigint, score double precision)");
        database.script(OriginTable.REPRINTS);
    }

    Found run(SearchQuery query, boolean ofStatements, Order order, int offset, int limit) {
        WordQuery words = new WordQuery(query.words(), lemmas);
        Order sorting = words.isEmpty() ? Order.DATE : order;
        Hits hits = hits(query, words, ofStatements, sorting);
        return new Found(hits.size(), shown(hits.sorted(sorting, offset, limit), words), facets(hits, ofStatements));
    }

    /** The latest statements, without facets. */
    Found latestStatements(SearchQuery query, int limit) {
        WordQuery words = new WordQuery(query.words(), lemmas);
        Hits hits = hits(query, words, true, Order.DATE);
        return new Found(hits.size(), shown(hits.sorted(Order.DATE, 0, limit), words), Map.of());
    }

    private List<Hit> shown(List<Hits.Row> rows, WordQuery words) {
        HitReader reader = new HitReader(database, words);
        return rows.stream().flatMap(reader::read).toList();
    }

    private Hits hits(SearchQuery query, WordQuery words, boolean ofStatements, Order order) {
        boolean scored = order == Order.RELEVANCE;
        String statement = ofStatements ? ", statement.id as statement, " + Hits.STATEMENT_COLUMNS : "";
        String score = database.dialect().score(table(ofStatements));
        if (scored && score.isEmpty()) {
            collect(query, words, ofStatements);
            Relevance.score(database, table(ofStatements), words);
            return Hits.of(
                    database,
                    "select hit.article, score" + statement
                            + " from hit left join statement on statement.id = hit.statement",
                    true,
                    ofStatements);
        }
        Conditions conditions = new Conditions(query, words, database, ofStatements);
        return Hits.of(
                database,
                "select " + conditions.article() + " as article" + statement
                        + (scored ? ", " + score + " as score" : "")
                        + conditions.from() + " where " + conditions.sql()
                        // Keeps the question apart from one around it, in which functions that score do not work.
                        + (scored ? " limit " + Long.MAX_VALUE : ""),
                scored,
                ofStatements,
                conditions.values());
    }

    private static String table(boolean ofStatements) {
        return ofStatements ? "statement_words" : "article_words";
    }

    /** Fills the table "hit" without scores, for other questions to go on from. */
    void collect(SearchQuery query, boolean ofStatements) {
        collect(query, new WordQuery(query.words(), lemmas), ofStatements);
    }

    private void collect(SearchQuery query, WordQuery words, boolean ofStatements) {
        Conditions conditions = new Conditions(query, words, database, ofStatements);
        database.update("delete from hit");
        database.update(
                "insert into hit select " + conditions.article() + ", "
                        + (ofStatements ? "statement.id" : "cast(null as bigint)") + ", 0"
                        + conditions.from() + " where " + conditions.sql(),
                conditions.values());
    }

    private Map<String, List<Count>> facets(Hits hits, boolean ofStatements) {
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        facets.put("publisher", counts(hits.publishers()));
        facets.put("month", counts(hits.months()));
        if (ofStatements) {
            facets.put("type", counts(hits.types()));
            facets.put("speaker", speakers(hits));
            facets.put("agency", counts(hits.agencies(database)));
        }
        return facets;
    }

    private static List<Count> counts(Tally<String> tally) {
        return tally.most().stream()
                .map(value -> new Count(value.getKey(), value.getValue()))
                .toList();
    }

    /** Those that a person made one count together. */
    private List<Count> speakers(Hits hits) {
        Map<Long, Long> merged = new HashMap<>();
        database.each(
                "select id, shown from actor where shown <> id",
                row -> Map.entry(row.getLong(1), row.getLong(2)),
                actor -> merged.put(actor.getKey(), actor.getValue()));
        return hits.speakers(merged).most().stream()
                .map(value -> new Count(name(value.getKey()), value.getValue()))
                .toList();
    }

    private String name(long actor) {
        return database.first("select name from actor where id = ?", row -> row.getString(1), actor)
                .orElseThrow();
    }
}
