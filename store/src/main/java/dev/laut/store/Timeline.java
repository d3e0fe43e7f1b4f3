package dev.laut.store;

import dev.laut.store.SearchQuery.By;
import dev.laut.store.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Dated events in the order of their days. */
final class Timeline {

    private static final String ENTRY =
            "select event.day, time, type, status, words, coalesce(where_to.name, ''), address, publisher, published,"
                    + " case when event.statement is null then '' else event.article || ':' || event.statement end,"
                    + " (select group_concat(distinct who.name) from participant"
                    + " join actor on actor.id = participant.actor join actor who on who.id = actor.shown"
                    + " where participant.event = event.id)"
                    + " from event join page on page.article = event.article"
                    + " join article on article.id = event.article left join actor where_to on where_to.id = event.place"
                    + " where event.day is not null and ";

    private final Database database;
    private final Lemmas lemmas;
    private final ActorNames actors;

    Timeline(Database database, Lemmas lemmas) {
        this.database = database;
        this.lemmas = lemmas;
        this.actors = new ActorNames(database);
    }

    /** The events of the articles a query finds; its dates are the events', and its actor takes part. */
    List<TimelineEntry> of(SearchQuery query, int limit) {
        SearchQuery ofArticles =
                SearchQuery.ALL.with(By.PUBLISHER, query.by(By.PUBLISHER)).with(By.STORY, query.by(By.STORY));
        Conditions conditions = new Conditions(ofArticles, new WordQuery("", lemmas), actors, false);
        WordQuery words = new WordQuery(query.words(), lemmas);
        if (!words.isEmpty()) {
            conditions.add(
                    "event.article in (select rowid from article_words where article_words match ?)",
                    words.expression());
        }
        query.by(By.ACTOR).ifPresent(name -> conditions.add(takesPart(actors.named(name))));
        query.by(By.EVENT).ifPresent(type -> conditions.add("event.type = ?", type));
        query.by(By.STATUS).ifPresent(status -> conditions.add("event.status = upper(?)", status));
        query.from().ifPresent(day -> conditions.add("event.day >= ?", day.toString()));
        query.to().ifPresent(day -> conditions.add("event.day <= ?", day.toString()));
        return list(conditions, "event.day, address, event.id", limit);
    }

    /** The events that an actor takes part in, the latest first. */
    List<TimelineEntry> of(long shown, int limit) {
        Conditions conditions = new Conditions(SearchQuery.ALL, new WordQuery("", lemmas), actors, false);
        conditions.add(takesPart(List.of(shown)));
        return list(conditions, "event.day desc, address, event.id", limit);
    }

    private List<TimelineEntry> list(Conditions conditions, String order, int limit) {
        return database.list(
                ENTRY + conditions.sql() + " order by " + order + " limit " + limit,
                Timeline::entry,
                conditions.values());
    }

    private static String takesPart(List<Long> shown) {
        return "event.id in (select event from participant where actor in " + ActorNames.members(shown) + ")";
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        String names = row.getString(11);
        return new TimelineEntry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                names == null ? List.of() : Arrays.asList(names.split(",")),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
