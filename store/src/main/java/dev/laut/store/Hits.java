package dev.laut.store;

import dev.laut.statement.StatementType;
import dev.laut.store.Found.Order;
import dev.laut.store.sql.Database;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that a search found, as numbers. Ordering and counting a hundred thousand of them in memory takes a fraction of what
 * a database takes that sorts them for each count.
 */
final class Hits {

    private static final StatementType[] TYPES = StatementType.values();

    /** The columns that are read, in SQL: the type as a number, as a hundred thousand words would be slow to read. */
    static final String STATEMENT_COLUMNS = "coalesce(statement.speaker, 0) as speaker, case statement.type "
            + Arrays.stream(TYPES)
                    .map(type -> "when '" + type + "' then " + type.ordinal())
                    .collect(Collectors.joining(" "))
            + " end as type";

    /** A hit; an article's has no statement (0). */
    record Row(long article, long statement, double score, long speaker, int type) {}

    /** What is known of an article that has hits. */
    record Page(String publisher, String published) {

        String month() {
            return published.substring(0, Math.min(published.length(), "2025-09".length()));
        }
    }

    /** Somebody changed the article while it was looked for. */
    private static final Page GONE = new Page("", "");

    private final List<Row> rows = new ArrayList<>();
    private final Map<Long, Long> byArticle = new HashMap<>();
    private final Map<Long, Page> pages = new HashMap<>();

    /**
     * @param sql selects "article", "statement", "score" and {@link #STATEMENT_COLUMNS}; without the score, or what is of
     *     statements only, where these are not asked for
     */
    static Hits of(Database database, String sql, boolean scored, boolean ofStatements, Object... values) {
        List<String> columns = new ArrayList<>(List.of("article"));
        columns.addAll(ofStatements ? List.of("statement", "speaker", "type") : List.of());
        columns.addAll(scored ? List.of("score") : List.of());
        List<String[]> read = database.columns(sql, columns, values);
        Hits hits = new Hits();
        for (int at = 0; at < read.get(0).length; at++) {
            hits.add(new Row(
                    Long.parseLong(read.get(0)[at]),
                    ofStatements ? Long.parseLong(read.get(1)[at]) : 0,
                    scored ? Double.parseDouble(read.get(columns.size() - 1)[at]) : 0,
                    ofStatements ? Long.parseLong(read.get(2)[at]) : 0,
                    ofStatements ? Integer.parseInt(read.get(3)[at]) : 0));
        }
        hits.findPages(database);
        return hits;
    }

    private void add(Row row) {
        rows.add(row);
        byArticle.merge(row.article, 1L, Long::sum);
    }

    private void findPages(Database database) {
        KeyChunks.of(byArticle.keySet())
                .each(
                        database,
                        "select article, publisher, published from page where article",
                        List.of("article", "publisher", "published"),
                        (article, page) -> pages.put(article, new Page(page.get(1), page.get(2))));
    }

    int size() {
        return rows.size();
    }

    private Page page(long article) {
        return pages.getOrDefault(article, GONE);
    }

    /** Those of a page, the best or the latest first. */
    List<Row> sorted(Order order, int offset, int limit) {
        Comparator<Row> first = Comparator.comparing((Row row) -> page(row.article).published)
                .reversed()
                .thenComparingLong(Row::article)
                .thenComparingLong(Row::statement);
        Comparator<Row> sorting = order == Order.RELEVANCE
                ? Comparator.comparingDouble(Row::score).thenComparing(first)
                : first;
        long end = Math.min((long) offset + limit, rows.size());
        // The last of those kept lies on top: most rows are compared with that one only, as what was added last is
        // mostly the latest.
        PriorityQueue<Row> kept = new PriorityQueue<>(sorting.reversed());
        for (int at = rows.size() - 1; at >= 0; at--) {
            Row row = rows.get(at);
            if (kept.size() < end) {
                kept.add(row);
            } else if (end > 0 && sorting.compare(row, kept.element()) < 0) {
                kept.remove();
                kept.add(row);
            }
        }
        return kept.stream().sorted(sorting).skip(offset).toList();
    }

    Tally<String> publishers() {
        return pages(Page::publisher);
    }

    Tally<String> months() {
        return pages(Page::month);
    }

    /** Values that are empty are not counted. */
    private Tally<String> pages(Function<Page, String> value) {
        Tally<String> tally = new Tally<>();
        byArticle.forEach((article, times) -> {
            String counted = value.apply(page(article));
            if (!counted.isEmpty()) {
                tally.add(counted, times);
            }
        });
        return tally;
    }

    Tally<String> types() {
        long[] times = new long[TYPES.length];
        rows.forEach(row -> times[row.type]++);
        Tally<String> tally = new Tally<>();
        for (int type = 0; type < times.length; type++) {
            if (times[type] > 0) {
                tally.add(TYPES[type].name(), times[type]);
            }
        }
        return tally;
    }

    /**
     * The numbers of those who speak.
     *
     * @param merged who stands for whom
     */
    Tally<Long> speakers(Map<Long, Long> merged) {
        Tally<Long> tally = new Tally<>();
        rows.stream()
                .filter(row -> row.speaker > 0)
                .forEach(row -> tally.add(merged.getOrDefault(row.speaker, row.speaker), 1));
        return tally;
    }

    /** The names of agencies. */
    Tally<String> agencies(Database database) {
        Tally<String> tally = new Tally<>();
        KeyChunks.of(rows.stream().map(Row::statement).toList())
                .each(
                        database,
                        "select statement, name from hop where role = 'AGENCY' and statement",
                        List.of("statement", "name"),
                        (statement, hop) -> tally.add(hop.get(1), 1));
        return tally;
    }
}
