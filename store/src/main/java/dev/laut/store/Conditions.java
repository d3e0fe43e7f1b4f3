package dev.laut.store;

import dev.laut.store.SearchQuery.By;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A query as conditions in SQL, over the tables "page" and, for statements, "statement". */
final class Conditions {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final List<Object> values = new ArrayList<>();
    private final ActorNames actors;

    Conditions(SearchQuery query, WordQuery words, ActorNames actors, boolean ofStatements) {
        this.actors = actors;
        if (!words.isEmpty()) {
            add((ofStatements ? "statement_words" : "article_words") + " match ?", words.expression());
        }
        query.by(By.PUBLISHER).ifPresent(name -> add("page.publisher = ? collate nocase", name));
        query.from().ifPresent(day -> add("page.day >= ?", day.toString()));
        query.to().ifPresent(day -> add("page.day <= ? and page.day <> ''", day.toString()));
        query.by(By.ACTOR)
                .ifPresent(name ->
                        add("page.article in (select article from mention where actor in " + members(name) + ")"));
        query.by(By.STORY)
                .ifPresent(address -> add(
                        "page.article in (select member.article from placement member"
                                + " join placement asked on asked.story = member.story"
                                + " join article named on named.id = asked.article where named.address = ?)",
                        address));
        events(query.by(By.EVENT), query.by(By.STATUS));
        if (ofStatements) {
            statements(query);
        }
    }

    private void statements(SearchQuery query) {
        query.by(By.SPEAKER)
                .ifPresent(name -> add(
                        "(statement.speaker in " + members(name) + " or statement.speaker is null"
                                + " and statement.speaker_words = ? collate nocase)",
                        name));
        query.by(By.TYPE).ifPresent(type -> add("statement.type = ? collate nocase", type));
        query.by(By.HEDGE).filter("*"::equals).ifPresent(any -> add("statement.hedge is not null"));
        query.by(By.HEDGE)
                .filter(word -> !word.equals("*"))
                .ifPresent(word -> add("statement.hedge = ? collate nocase", word));
        query.by(By.ORIGIN).ifPresent(name -> hop("origin is not null", name));
        query.by(By.AGENCY).ifPresent(name -> hop("role = 'AGENCY'", name));
    }

    private void hop(String condition, String name) {
        add(
                "statement.id in (select statement from hop where " + condition + " and (actor in " + members(name)
                        + " or name = ? collate nocase))",
                name);
    }

    private void events(Optional<String> type, Optional<String> status) {
        if (type.isPresent() || status.isPresent()) {
            add("page.article in (select article from event where type = coalesce(?, type)"
                    + " and status = coalesce(upper(?), status))");
            values.add(type);
            values.add(status);
        }
    }

    private String members(String name) {
        return ActorNames.members(actors.named(name));
    }

    void add(String condition, Object... given) {
        conditions.add(condition);
        values.addAll(List.of(given));
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Object[] values() {
        return values.toArray();
    }
}
