package dev.laut.store.claim;

import dev.laut.article.Span;
import dev.laut.store.sql.Database;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which statements stand in words that an article shares with an earlier one: they are the same report. */
final class Reprints {

    /** Words of two articles. */
    private record Shared(long firstArticle, Span first, Span later) {}

    private final Map<Long, List<Shared>> byLater = new HashMap<>();

    /** The copies among the articles of an SQL list of statements' numbers. */
    static Reprints of(Database database, String statements) {
        String articles = "(select article from statement where id in (" + statements + "))";
        Reprints reprints = new Reprints();
        database.each(
                "select first_article, later_article, runs from copy where first_article in " + articles
                        + " and later_article in " + articles,
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
        for (String run : runs.split(" ", -1)) {
            int[] ends = Arrays.stream(run.split("[-:]", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            shared.add(new Shared(first, new Span(ends[0], ends[1]), new Span(ends[2], ends[3])));
        }
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

    private static boolean meets(Span run, List<Span> content) {
        return content.stream().anyMatch(span -> span.begin() < run.end() && run.begin() < span.end());
    }
}
