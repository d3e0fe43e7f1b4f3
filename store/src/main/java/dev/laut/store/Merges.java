package dev.laut.store;

import dev.laut.store.Correction.Change;
import dev.laut.store.sql.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which actors a person made one. Every answer goes by the column "shown", so that merges can be taken back. */
final class Merges {

    private Merges() {}

    /** Sets who stands for whom, after the merges or the actors have changed. */
    static void apply(Database database, List<Change> merges) {
        database.update("update actor set shown = id where shown <> id");
        Map<String, String> into = new HashMap<>();
        for (Change merge : merges) {
            String target = target(into, merge.value());
            if (!target.equals(merge.subject())) {
                into.put(merge.subject(), target);
            }
        }
        into.keySet().forEach(key -> show(database, key, target(into, key)));
    }

    private static String target(Map<String, String> into, String key) {
        String target = key;
        while (into.containsKey(target)) {
            target = into.get(target);
        }
        return target;
    }

    private static void show(Database database, String key, String target) {
        database.update(
                "update actor set shown = coalesce((select id from actor where key = ?), id) where key = ?",
                target,
                key);
    }
}
