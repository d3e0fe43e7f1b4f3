package dev.laut.store;

import dev.laut.store.sql.Database;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds actors by name, with those that a person made one with them. */
final class ActorNames {

    private static final String SHOWN = "select distinct shown from actor where ";

    private final Database database;

    ActorNames(Database database) {
        this.database = database;
    }

    /**
     * The actors shown for a name: a whole name, a Wikidata id or a key; else a surname. The most mentioned first; empty
     * when nobody is called so.
     */
    List<Long> named(String name) {
        String lower = name.strip().toLowerCase(Locale.GERMAN);
        List<Long> exact =
                database.list(SHOWN + "lower = ? or key = ? or wikidata = ?", row -> row.getLong(1), lower, name, name);
        List<Long> found = exact.isEmpty()
                ? database.list(
                        SHOWN + "last_word = ? and lower like ? escape '!'",
                        row -> row.getLong(1),
                        lastWord(lower),
                        "% " + escaped(lower))
                : exact;
        return found.stream()
                .sorted((one, other) -> Long.compare(mentions(other), mentions(one)))
                .toList();
    }

    /** By which a surname is looked up. */
    static String lastWord(String lower) {
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    long mentions(long shown) {
        return database.first(
                        "select coalesce(sum(times), 0) from mention where actor in " + members(List.of(shown)),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    /** An SQL list of all that are shown as these. */
    static String members(List<Long> shown) {
        return shown.isEmpty()
                ? "(-1)"
                : "(select id from actor where shown in ("
                        + shown.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "))";
    }

    /** The key of the best actor of this name. */
    Optional<String> key(String name) {
        return named(name).stream()
                .findFirst()
                .flatMap(shown -> database.first("select key from actor where id = ?", row -> row.getString(1), shown));
    }
}
