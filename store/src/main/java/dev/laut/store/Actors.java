package dev.laut.store;

import dev.laut.entity.Entity;
import dev.laut.record.ArticleRecord;
import dev.laut.store.sql.Database;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The actors of all articles. Those of the knowledge base are one over all articles; others are one when kind and name
 * are the same. For the writer's thread.
 */
final class Actors {

    /** Ids that hold in one record only. */
    private static final Pattern LOCAL = Pattern.compile("e\\d+|unnamed:\\d+");

    /** Actors kept at hand; the frequent ones come first. */
    private static final int AT_HAND = 50_000;

    private final Database database;
    private final Numbers numbers;
    private final Map<String, Long> ids = new HashMap<>();

    Actors(Database database) {
        this.database = database;
        this.numbers = new Numbers(database, "actor");
    }

    /** What an entity is known by over all articles. */
    static String key(Entity entity) {
        return entity.wikidata()
                .or(() ->
                        Optional.of(entity.id()).filter(id -> !LOCAL.matcher(id).matches()))
                .orElseGet(() -> entity.kind() + " " + entity.name().toLowerCase(Locale.GERMAN));
    }

    /** The numbers of a record's entities, by their ids in it. */
    Map<String, Long> of(ArticleRecord articleRecord) {
        Map<String, Long> numbers = new HashMap<>();
        for (Entity entity : articleRecord.entities()) {
            numbers.put(entity.id(), number(entity));
        }
        return numbers;
    }

    private long number(Entity entity) {
        String key = key(entity);
        Long known = ids.get(key);
        if (known != null) {
            return known;
        }
        long number = database.first("select id from actor where key = ?", row -> row.getLong(1), key)
                .orElseGet(() -> add(key, entity));
        if (ids.size() < AT_HAND) {
            ids.put(key, number);
        }
        return number;
    }

    private long add(String key, Entity entity) {
        long number = numbers.next();
        String lower = entity.name().toLowerCase(Locale.GERMAN);
        database.update(
                "insert into actor (id, key, kind, name, lower, last_word, wikidata, shown)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                key,
                entity.kind().name(),
                entity.name(),
                lower,
                ActorNames.lastWord(lower),
                entity.wikidata(),
                number);
        return number;
    }

    /** After a rollback numbers may be others. */
    void forget() {
        ids.clear();
    }
}
