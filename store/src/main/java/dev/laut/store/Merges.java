package dev.laut.store;

import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Hop;
import dev.laut.store.Correction.Change;
import dev.laut.store.sql.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which actors a person made one. Every answer goes by the column "shown", so that merges can be taken back. */
final class Merges {

    private Merges() {}

    /** Sets who stands for whom, after the merges or the actors have changed. */
    static void apply(Database database, List<Change> merges) {
        database.update("update actor set shown = id where shown <> id");
        targets(merges).forEach((key, target) -> show(database, key, target));
    }

    /** Who stays, by who goes. */
    private static Map<String, String> targets(List<Change> merges) {
        Map<String, String> into = new HashMap<>();
        for (Change merge : merges) {
            String target = target(into, merge.value());
            if (!target.equals(merge.subject())) {
                into.put(merge.subject(), target);
            }
        }
        Map<String, String> targets = new HashMap<>();
        into.keySet().forEach(key -> targets.put(key, target(into, key)));
        return targets;
    }

    /** The record with those who stay in place of those who go, in its entities and chains. */
    static ArticleRecord shown(Database database, ArticleRecord articleRecord, List<Change> merges) {
        if (merges.isEmpty()) {
            return articleRecord;
        }
        Map<String, String> targets = targets(merges);
        Map<String, Entity> stays = new HashMap<>();
        for (Entity entity : articleRecord.entities()) {
            Optional.ofNullable(targets.get(Actors.key(entity)))
                    .flatMap(key -> database.first(
                            "select kind, name, wikidata from actor where key = ?",
                            row -> new Entity(
                                    entity.id(),
                                    EntityKind.valueOf(row.getString(1)),
                                    row.getString(2),
                                    Optional.ofNullable(row.getString(3))),
                            key))
                    .ifPresent(target -> stays.put(entity.id(), target));
        }
        return Corrected.with(
                articleRecord,
                articleRecord.entities().stream()
                        .map(entity -> stays.getOrDefault(entity.id(), entity))
                        .toList(),
                articleRecord.statements().stream()
                        .map(statement -> Corrected.with(
                                statement,
                                statement.speakerEntity(),
                                statement.chain().stream()
                                        .map(hop -> hop(hop, stays))
                                        .toList()))
                        .toList());
    }

    private static Hop hop(Hop hop, Map<String, Entity> stays) {
        return hop.entity()
                .map(stays::get)
                .map(target -> new Hop(target.name(), hop.entity(), hop.role(), hop.span(), hop.how(), hop.step()))
                .orElse(hop);
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
