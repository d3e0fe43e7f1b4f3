package dev.laut.store;

import dev.laut.store.sql.Database;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Articles of one day with the very same text under several addresses: of each of them one counts. */
final class Twins {

    private final Database database;

    Twins(Database database) {
        this.database = database;
    }

    /** Those of some articles that do not count, as another of them says the same. */
    Set<Long> among(Collection<Long> articles) {
        Map<String, Long> first = new HashMap<>();
        Map<Long, Long> alike = new HashMap<>();
        KeyChunks.of(articles)
                .each(
                        database,
                        "select article.id, page.day || ' ' || length(text) as look from article"
                                + " join page on page.article = article.id where article.id",
                        List.of("id", "look"),
                        (article, row) -> {
                            Long other = first.putIfAbsent(row.get(1), article);
                            if (other != null) {
                                alike.put(article, other);
                            }
                        });
        Set<Long> twins = new HashSet<>();
        alike.forEach((article, other) -> {
            if (isSameText(article, other)) {
                twins.add(article);
            }
        });
        return twins;
    }

    private boolean isSameText(long one, long other) {
        return database.first(
                        "select 1 from article one, article other where one.id = ? and other.id = ? and one.text = other.text",
                        row -> true,
                        one,
                        other)
                .isPresent();
    }
}
