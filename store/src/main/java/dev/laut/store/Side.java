package dev.laut.store;

import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.entity.actors.NamedActor;
import dev.laut.store.sql.Database;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of two actors, with all who act for it on some day, by their numbers. */
record Side(NamedActor actor, Map<Long, Entity> members) {

    static Side of(NamedActor actor, Database database) {
        List<String> ids = actor.ids();
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        String members = ids.isEmpty()
                ? ActorNames.members(new ActorNames(database).named(actor.name()))
                : "(select id from actor where shown in (select shown from actor where key in (" + places
                        + ") union select shown from actor where wikidata in (" + places + ")))";
        Map<Long, Entity> entities = new HashMap<>();
        database.each(
                "select actor.id, who.key, who.kind, who.name, who.wikidata from actor join actor who on who.id = actor.shown"
                        + " where actor.id in " + members,
                row -> Map.entry(
                        row.getLong(1),
                        new Entity(
                                row.getString(2),
                                EntityKind.valueOf(row.getString(3)),
                                row.getString(4),
                                Optional.ofNullable(row.getString(5)))),
                entity -> entities.put(entity.getKey(), entity.getValue()),
                Stream.concat(ids.stream(), ids.stream()).toArray());
        return new Side(actor, entities);
    }

    /** Whether an actor acts for this side on the day. */
    boolean has(long number, Optional<LocalDate> day) {
        return Optional.ofNullable(members.get(number))
                .filter(entity -> actor.isActedForBy(entity, day))
                .isPresent();
    }

    /** An SQL list of the numbers. */
    String numbers() {
        return members.keySet().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The name of a member; empty for others. */
    Optional<String> name(long number) {
        return Optional.ofNullable(members.get(number)).map(Entity::name);
    }
}
