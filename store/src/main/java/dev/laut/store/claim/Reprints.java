package dev.laut.store.claim;

import dev.laut.article.Span;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.WrittenSpans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which statements stand in words that an article shares with an earlier one: they are the same report. */
public final class Reprints {

    /** A statement where it stands. */
    public record Printed(long statement, long article, List<Span> content) {

        public Printed {
            content = List.copyOf(content);
        }
    }

    /** Words of two articles. */
    private record Shared(long firstArticle, Span first, Span later) {}

    private final Map<Long, List<Shared>> byLater = new HashMap<>();

    /** The copies among the articles of an SQL list of statements' numbers. */
    public static Reprints of(Database database, String statements) {
        String articles = "(select article from statement where id in (" + statements + "))";
        Reprints reprints = new Reprints();
        database.each(
                // The sign keeps SQLite from looking up every pair of articles.
                "select first_article, later_article, runs from copy where first_article in " + articles
                        + " and +later_article in " + articles,
                row -> {
                    reprints.add(row.getLong(1), row.getLong(2), row.getString(3));
                    return row;
                },
                row -> {});
        return reprints;
    }

    /** @param runs "12-40:52-80", where they stand in the first and in the later article */
    private void add(long first, long later, String runs) {
        List<Shared> shared = byLater.computeIfAbsent(later, unused -> new ArrayList<>());
        WrittenSpans.readRuns(runs).forEach(run -> shared.add(new Shared(first, run.first(), run.later())));
    }

    /** Those of a group that repeat no other of it. */
    List<Said> originals(List<Said> group) {
        return group.stream()
                .filter(said -> group.stream().noneMatch(other -> isReprint(said, other)))
                .toList();
    }

    private boolean isReprint(Said later, Said first) {
        return byLater.getOrDefault(later.article(), List.of()).stream()
                .anyMatch(shared -> shared.firstArticle == first.article()
                        && meets(shared.later, later.content())
                        && meets(shared.first, first.content()));
    }

    /** The articles with shared words. */
    public Set<Long> articles() {
        Set<Long> articles = new TreeSet<>(byLater.keySet());
        byLater.values().forEach(all -> all.forEach(shared -> articles.add(shared.firstArticle)));
        return articles;
    }

    /** The numbers of statements that reprint others of these, each with that of the first printing. */
    public Map<Long, Long> firstPrintings(List<Printed> printed) {
        Map<Long, List<Printed>> byArticle = printed.stream().collect(Collectors.groupingBy(Printed::article));
        Map<Long, Long> before = new HashMap<>();
        for (Printed later : printed) {
            byLater.getOrDefault(later.article, List.of()).stream()
                    .filter(shared -> meets(shared.later, later.content))
                    .flatMap(shared -> byArticle.getOrDefault(shared.firstArticle, List.of()).stream()
                            .filter(first -> meets(shared.first, first.content)))
                    .findFirst()
                    .ifPresent(first -> before.put(later.statement, first.statement));
        }
        Map<Long, Long> firsts = new HashMap<>();
        before.keySet().forEach(statement -> firsts.put(statement, first(before, statement)));
        return firsts;
    }

    private static long first(Map<Long, Long> before, long statement) {
        Set<Long> seen = new HashSet<>();
        long first = statement;
        while (before.containsKey(first) && seen.add(first)) {
            first = before.get(first);
        }
        return first;
    }

    private static boolean meets(Span run, List<Span> content) {
        return content.stream().anyMatch(span -> span.begin() < run.end() && run.begin() < span.end());
    }
}
