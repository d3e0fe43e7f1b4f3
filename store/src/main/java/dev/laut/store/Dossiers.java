package dev.laut.store;

import dev.laut.article.Span;
import dev.laut.store.Dossier.Actor;
import dev.laut.store.Dossier.Quiet;
import dev.laut.store.Found.Count;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.Packed;
import java.util.List;
import java.util.Optional;

/** Compiles dossiers. */
final class Dossiers {

    /** Lines of each section: a screen holds them all. */
    private static final int LINES = 10;

    private final Database database;
    private final Search search;
    private final Timeline timeline;
    private final ActorNames actors;

    Dossiers(Database database, Search search, Timeline timeline) {
        this.database = database;
        this.search = search;
        this.timeline = timeline;
        this.actors = new ActorNames(database);
    }

    Optional<Dossier> of(String name) {
        List<Long> named = actors.named(name);
        return named.stream().findFirst().map(shown -> of(shown, named.subList(1, named.size())));
    }

    private Dossier of(long shown, List<Long> others) {
        Actor actor = actor(shown);
        String members = ActorNames.members(List.of(shown));
        Namings namings = Namings.of(database, members);
        Found said = search.latestStatements(SearchQuery.speaker(actor.key()), LINES);
        return new Dossier(
                actor,
                others.stream().limit(LINES).map(this::actor).toList(),
                namings.articles(),
                namings.words(LINES),
                said.total(),
                said.hits(),
                namings.publishers(LINES),
                company(members),
                silences(members),
                timeline.of(shown, LINES));
    }

    /** Merged actors are few, so that those of many articles need not be looked up one by one. */
    private List<Count> company(String members) {
        return database.list(
                "select name, times from actor join (select who, count(*) as times from"
                        + " (select distinct article, coalesce(merged.shown, mention.actor) as who from mention"
                        + " left join (select id, shown from actor where shown <> id) merged on merged.id = mention.actor"
                        + " where article in (select article from mention where actor in " + members + ")"
                        + " and mention.actor not in " + members + ") present group by who) counted on who = actor.id"
                        + " order by times desc, name limit " + LINES,
                row -> new Count(row.getString(1), row.getLong(2)));
    }

    private Actor actor(long id) {
        return database.first(
                        "select key, kind, name from actor where id = ?",
                        row -> new Actor(row.getString(1), row.getString(2), row.getString(3)),
                        id)
                .orElseThrow();
    }

    private List<Quiet> silences(String members) {
        return database.list(
                "select address, published, kind, text, begins, ends, article.id || ':' || name from silence"
                        + " join page on page.article = silence.article join article on article.id = silence.article"
                        + " where actor in " + members + " order by published desc, address, begins limit " + LINES,
                row -> {
                    Span span = new Span(row.getInt(5), row.getInt(6));
                    return new Quiet(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            span.in(Packed.text(row.getBytes(4))),
                            List.of(span),
                            row.getString(7));
                });
    }
}
