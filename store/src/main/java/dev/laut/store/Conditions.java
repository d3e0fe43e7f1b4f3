package dev.laut.store;

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
        query.publisher().ifPresent(name -> add("page.publisher = ? collate nocase", name));
        query.from().ifPresent(day -> add("page.day >= ?", day.toString()));
        query.to().ifPresent(day -> add("page.day <= ? and page.day <> ''", day.toString()));
        query.actor()
                .ifPresent(name ->
                        add("page.article in (select article from mention where actor in " + members(name) + ")"));
        events(query.eventType(), query.status());
        if (ofStatements) {
            statements(query);
        }
    }

    private void statements(SearchQuery query) {
        query.speaker()
                .ifPresent(name -> add(
                        "(statement.speaker in " + members(name) + " or statement.speaker is null"
                                + " and statement.speaker_words = ? collate nocase)",
                        name));
        query.type().ifPresent(type -> add("statement.type = ? collate nocase", type));
        query.hedge().filter("*"::equals).ifPresent(any -> add("statement.hedge is not null"));
        query.hedge()
                .filter(word -> !word.equals("*"))
                .ifPresent(word -> add("statement.hedge = ? collate nocase", word));
        query.origin().ifPresent(name -> hop("origin is not null", name));
        query.agency().ifPresent(name -> hop("role = 'AGENCY'", name));
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
