package dev.laut.store;

import dev.laut.store.SearchQuery.By;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.WrittenSpans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Dated events in the order of their days. */
final class Timeline {

    private static final String ENTRY =
            "select event.day, time, type, status, words, coalesce(where_to.name, ''), address, publisher, published,"
                    + " event.article || ':' || event.name,"
                    + " case when event.statement is null then '' else event.article || ':' || event.statement end,"
                    + " event.id, event.spans";

    private static final String FROM = " from event join page on page.article = event.article"
            + " join article on article.id = event.article left join actor where_to on where_to.id = event.place"
            + " where event.day is not null and ";

    /** Events whose participants are asked for at once. */
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Lemmas lemmas;
    private final ActorNames actors;

    Timeline(Database database, Lemmas lemmas) {
        this.database = database;
        this.lemmas = lemmas;
        this.actors = new ActorNames(database);
    }

    private record Told(long event, TimelineEntry entry) {}

    /** The events of the articles a query finds; its dates are the events', and its actor takes part. */
    List<TimelineEntry> of(SearchQuery query, int offset, int limit) {
        return list(conditions(query), "event.day, address, event.id", offset, limit);
    }

    /** How many they are. */
    long count(SearchQuery query) {
        Conditions conditions = conditions(query);
        return database.first("select count(*)" + FROM + conditions.sql(), row -> row.getLong(1), conditions.values())
                .orElseThrow();
    }

    private Conditions conditions(SearchQuery query) {
        SearchQuery ofArticles =
                SearchQuery.ALL.with(By.PUBLISHER, query.by(By.PUBLISHER)).with(By.STORY, query.by(By.STORY));
        Conditions conditions = new Conditions(ofArticles, new WordQuery("", lemmas), database, false);
        WordQuery words = new WordQuery(query.words(), lemmas);
        if (!words.isEmpty()) {
            conditions.add(
                    "event.article in (select rowid from article_words where "
                            + database.dialect().matches("article_words") + ")",
                    words.expression(database.dialect()));
        }
        query.by(By.ACTOR).ifPresent(name -> conditions.add(takesPart(actors.named(name))));
        query.by(By.EVENT).ifPresent(type -> conditions.add("event.type = ?", type));
        query.by(By.STATUS).ifPresent(status -> conditions.add("event.status = ?", status.toUpperCase(Locale.ROOT)));
        query.from().ifPresent(day -> conditions.add("event.day >= ?", day.toString()));
        query.to().ifPresent(day -> conditions.add("event.day <= ?", day.toString()));
        return conditions;
    }

    /** The events that an actor takes part in, the latest first. */
    List<TimelineEntry> of(long shown, int limit) {
        Conditions conditions = new Conditions(SearchQuery.ALL, new WordQuery("", lemmas), database, false);
        conditions.add(takesPart(List.of(shown)));
        return list(conditions, "event.day desc, address, event.id", 0, limit);
    }

    private List<TimelineEntry> list(Conditions conditions, String order, int offset, int limit) {
        List<Told> told = database.list(
                ENTRY + FROM + conditions.sql() + " order by " + order + " limit " + limit + " offset " + offset,
                Timeline::entry,
                conditions.values());
        Map<Long, List<String>> names = participants(told);
        return told.stream()
                .map(entry -> entry.entry.with(names.getOrDefault(entry.event, List.of())))
                .toList();
    }

    /** The names of those who take part in some events. */
    private Map<Long, List<String>> participants(List<Told> told) {
        Map<Long, List<String>> names = new HashMap<>();
        for (int at = 0; at < told.size(); at += AT_ONCE) {
            String events = told.subList(at, Math.min(at + AT_ONCE, told.size())).stream()
                    .map(entry -> String.valueOf(entry.event))
                    .collect(Collectors.joining(", "));
            database.each(
                    "select distinct event, who.name from participant join actor on actor.id = participant.actor"
                            + " join actor who on who.id = actor.shown where event in (" + events
                            + ") order by event, who.name",
                    row -> Map.entry(row.getLong(1), row.getString(2)),
                    name -> names.computeIfAbsent(name.getKey(), event -> new ArrayList<>())
                            .add(name.getValue()));
        }
        return names;
    }

    private static String takesPart(List<Long> shown) {
        return "event.id in (select event from participant where actor in " + ActorNames.members(shown) + ")";
    }

    private static Told entry(ResultSet row) throws SQLException {
        return new Told(
                row.getLong(12),
                new TimelineEntry(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        WrittenSpans.read(row.getString(13)),
                        List.of(),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11)));
    }
}
