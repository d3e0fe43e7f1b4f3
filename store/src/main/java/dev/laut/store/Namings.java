package dev.laut.store;

import dev.laut.store.Dossier.Naming;
import dev.laut.store.Found.Count;
import dev.laut.store.sql.Database;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How articles name an actor.
 *
 * @param rows one for each article and each words
 */
record Namings(List<Row> rows) {

    /** Words in one article. */
    record Row(long article, String publisher, String words, String how, long times) {}

    private record Words(String words, String how) {}

    Namings {
        rows = List.copyOf(rows);
    }

    /** The mentions of an SQL list of actors. */
    static Namings of(Database database, String actors) {
        return new Namings(database.list(
                "select mention.article, publisher, words, how, times from mention"
                        + " join page on page.article = mention.article where actor in " + actors,
                row -> new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5))));
    }

    long articles() {
        return rows.stream().map(Row::article).distinct().count();
    }

    /** The outlets, by the number of their articles. */
    List<Count> publishers(int limit) {
        Map<String, Set<Long>> articles = rows.stream()
                .collect(Collectors.groupingBy(Row::publisher, Collectors.mapping(Row::article, Collectors.toSet())));
        return articles.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue().size()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
                .limit(limit)
                .toList();
    }

    /** The words that name the actor, the most frequent first. */
    List<Naming> words(int limit) {
        Map<Words, Naming> namings = new HashMap<>();
        rows.forEach(row -> namings.merge(
                new Words(row.words, row.how),
                new Naming(row.words, row.how, row.times, List.of(row.publisher)),
                Namings::both));
        return namings.values().stream()
                .sorted(Comparator.comparingLong(Naming::times)
                        .reversed()
                        .thenComparing(Naming::words)
                        .thenComparing(Naming::how))
                .limit(limit)
                .toList();
    }

    private static Naming both(Naming one, Naming other) {
        Set<String> publishers = new TreeSet<>(one.publishers());
        publishers.addAll(other.publishers());
        return new Naming(one.words(), one.how(), one.times() + other.times(), List.copyOf(publishers));
    }
}
