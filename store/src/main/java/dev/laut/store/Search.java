package dev.laut.store;

import dev.laut.article.Span;
import dev.laut.store.Found.Count;
import dev.laut.store.Found.Hit;
import dev.laut.store.Found.Order;
import dev.laut.store.Found.Quote;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.Packed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs searches: all hits go into a table in memory, which is then counted and paged. */
final class Search {

    private final Database database;
    private final Lemmas lemmas;

    Search(Database database, Lemmas lemmas) {
        this.database = database;
        this.lemmas = lemmas;
        database.script("create temporary table hit (article bigint, statement bigint, score double precision,"
                + " published ${text}, publisher ${text}, month ${text})"
                        .replace("${text}", database.dialect().placeholders().get("text")));
    }

    Found run(SearchQuery query, boolean ofStatements, Order order, int offset, int limit) {
        Found page = page(query, ofStatements, order, offset, limit);
        return new Found(page.total(), page.hits(), facets(ofStatements));
    }

    /** The same without facets. */
    Found page(SearchQuery query, boolean ofStatements, Order order, int offset, int limit) {
        WordQuery words = new WordQuery(query.words(), lemmas);
        collect(query, words, ofStatements);
        long total = database.first("select count(*) from hit", row -> row.getLong(1))
                .orElseThrow();
        String sorted = (order == Order.RELEVANCE && !words.isEmpty() ? "score, " : "")
                + "hit.published desc, hit.article, hit.statement";
        List<Hit> hits = database.list(
                "select hit.article, address, title, hit.publisher, hit.published, text, statement.name, type, hedge,"
                        + " content, coalesce(who.name, speaker_words), statement.id"
                        // Sorted before anything is joined: the sorter would carry along all texts.
                        + " from (select * from hit order by " + sorted + " limit ? offset ?) hit"
                        + " join page on page.article = hit.article join article on article.id = hit.article"
                        + " left join statement on statement.id = hit.statement"
                        + " left join actor on actor.id = speaker left join actor who on who.id = actor.shown"
                        + " order by " + sorted,
                row -> hit(row, words, ofStatements),
                limit,
                offset);
        return new Found(total, ofStatements ? withChains(hits) : hits, Map.of());
    }

    /** Fills the table of hits. */
    private void collect(SearchQuery query, WordQuery words, boolean ofStatements) {
        Conditions conditions = new Conditions(query, words, database, ofStatements);
        String table = ofStatements ? "statement_words" : "article_words";
        String score = words.isEmpty() ? "0" : database.dialect().score(table);
        if (score.isEmpty()) {
            score = "0";
        }
        String join = ofStatements ? " join statement on statement.article = page.article" : "";
        if (!words.isEmpty()) {
            join += " join " + table + " on " + table + ".rowid = " + (ofStatements ? "statement.id" : "page.article");
        }
        database.update("delete from hit");
        database.update(
                "insert into hit select page.article, " + (ofStatements ? "statement.id" : "cast(null as bigint)")
                        + ", " + score + ", published, publisher, substr(day, 1, 7) from page" + join + " where "
                        + conditions.sql(),
                conditions.values());
        if (!words.isEmpty() && database.dialect().score(table).isEmpty()) {
            Relevance.score(database, table, words);
        }
    }

    void collect(SearchQuery query, boolean ofStatements) {
        collect(query, new WordQuery(query.words(), lemmas), ofStatements);
    }

    private static Hit hit(ResultSet row, WordQuery words, boolean ofStatements) throws SQLException {
        String text = Packed.text(row.getBytes(6));
        String passage = ofStatements ? content(row.getString(10), text) : words.passage(text);
        Optional<Quote> quote = ofStatements ? Optional.of(quote(row)) : Optional.empty();
        return new Hit(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                passage,
                words.marks(passage),
                quote);
    }

    private static Quote quote(ResultSet row) throws SQLException {
        return new Quote(
                row.getLong(1) + ":" + row.getString(7),
                row.getString(8),
                row.getString(11),
                Optional.ofNullable(row.getString(9)),
                List.of(row.getString(12)));
    }

    /** The words of "12-40 52-60". */
    static String content(String spans, String text) {
        return Arrays.stream(spans.split(" "))
                .map(span -> span.split("-"))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])).in(text))
                .collect(Collectors.joining(" … "));
    }

    /** A page's chains are asked for once the page is known. */
    private List<Hit> withChains(List<Hit> hits) {
        return hits.stream().map(this::withChain).toList();
    }

    private Hit withChain(Hit hit) {
        Quote quote = hit.quote().orElseThrow();
        List<String> chain = database.list(
                "select name from hop where statement = ? order by place",
                row -> row.getString(1),
                Long.parseLong(quote.chain().get(0)));
        return new Hit(
                hit.article(),
                hit.address(),
                hit.title(),
                hit.publisher(),
                hit.published(),
                hit.passage(),
                hit.marks(),
                Optional.of(new Quote(quote.id(), quote.type(), quote.speaker(), quote.hedge(), chain)));
    }

    /** Two values are counted in one pass, as each pass goes over all hits. */
    private Map<String, List<Count>> facets(boolean ofStatements) {
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        Tally pages = tally("select publisher, month, count(*) from hit group by 1, 2");
        facets.put("publisher", pages.first());
        facets.put("month", pages.second());
        if (ofStatements) {
            Tally statements = tally("select type, speaker, count(*) from hit"
                    + " join statement on statement.id = hit.statement group by 1, 2");
            facets.put("type", statements.first());
            facets.put("speaker", named(statements));
            facets.put(
                    "agency",
                    tally("select hop.name, '', count(*) from hit"
                                    + " join hop on hop.statement = hit.statement and role = 'AGENCY' group by 1")
                            .first());
        }
        return facets;
    }

    private Tally tally(String sql) {
        return Tally.of(database.list(sql, Tally.Row::read));
    }

    /** Speakers are counted by number; those that a person made one count together. */
    private List<Count> named(Tally statements) {
        Map<String, String> merged = new HashMap<>();
        database.each(
                "select id, shown from actor where shown <> id",
                row -> Map.entry(row.getString(1), row.getString(2)),
                actor -> merged.put(actor.getKey(), actor.getValue()));
        return statements.with(speaker -> merged.getOrDefault(speaker, speaker)).second().stream()
                .map(count -> new Count(name(Long.parseLong(count.value())), count.count()))
                .toList();
    }

    private String name(long actor) {
        return database.first("select name from actor where id = ?", row -> row.getString(1), actor)
                .orElseThrow();
    }
}
