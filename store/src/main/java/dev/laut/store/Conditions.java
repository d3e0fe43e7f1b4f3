package dev.laut.store;

import dev.laut.store.SearchQuery.By;
import dev.laut.store.sql.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A query as conditions in SQL, over the tables "page" and, for statements, "statement". */
final class Conditions {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final List<Object> values = new ArrayList<>();
    private final Database database;
    private final ActorNames actors;
    private final boolean ofStatements;
    private final boolean ofWords;
    private boolean ofPages;

    Conditions(SearchQuery query, WordQuery words, Database database, boolean ofStatements) {
        this.database = database;
        this.actors = new ActorNames(database);
        this.ofStatements = ofStatements;
        this.ofWords = !words.isEmpty();
        if (!words.isEmpty()) {
            add(
                    database.dialect().matches(ofStatements ? "statement_words" : "article_words"),
                    words.expression(database.dialect()));
        }
        query.by(By.PUBLISHER).ifPresent(this::publisher);
        query.from().ifPresent(day -> page("page.day >= ?", day.toString()));
        query.to().ifPresent(day -> page("page.day <= ? and page.day <> ''", day.toString()));
        query.by(By.ACTOR)
                .ifPresent(name ->
                        add(article() + " in (select article from mention where actor in " + members(name) + ")"));
        query.by(By.STORY)
                .ifPresent(address -> add(
                        article() + " in (select member.article from placement member"
                                + " join placement asked on asked.story = member.story"
                                + " join article named on named.id = asked.article where named.address = ?)",
                        address));
        event(query.by(By.EVENT), query.by(By.STATUS));
        if (ofStatements) {
            statement(query);
        }
    }

    private void publisher(String name) {
        List<String> publishers = database.list("select distinct publisher from page", row -> row.getString(1)).stream()
                .filter(publisher -> publisher.equalsIgnoreCase(name))
                .toList();
        String places = String.join(", ", Collections.nCopies(publishers.size(), "?"));
        page(publishers.isEmpty() ? "1 = 0" : "page.publisher in (" + places + ")", publishers.toArray());
    }

    private void statement(SearchQuery query) {
        query.by(By.SPEAKER)
                .ifPresent(name -> add(
                        "(statement.speaker in " + members(name) + " or statement.speaker_lower = ?)", lower(name)));
        query.by(By.TOPIC)
                .ifPresent(name ->
                        add("statement.id in (select statement from topic where actor in " + members(name) + ")"));
        query.by(By.ADDRESSEE).ifPresent(name -> ofStatement("addressee", "1 = 1", name));
        query.by(By.TYPE).ifPresent(type -> add("statement.type = ?", type.toUpperCase(Locale.ROOT)));
        query.by(By.HEDGE).filter("*"::equals).ifPresent(any -> add("statement.hedge is not null"));
        query.by(By.HEDGE)
                .filter(word -> !word.equals("*"))
                .ifPresent(word -> add("lower(statement.hedge) = lower(?)", word));
        query.by(By.ORIGIN).ifPresent(name -> ofStatement("hop", "origin is not null", name));
        query.by(By.AGENCY).ifPresent(name -> ofStatement("hop", "role = 'AGENCY'", name));
    }

    private void ofStatement(String table, String condition, String name) {
        add(
                "statement.id in (select statement from " + table + " where " + condition + " and (actor in "
                        + members(name) + " or lower = ?))",
                lower(name));
    }

    private void event(Optional<String> type, Optional<String> status) {
        if (type.isPresent() || status.isPresent()) {
            String condition = type.map(given -> " and type = ?").orElse("")
                    + status.map(given -> " and status = ?").orElse("");
            conditions.add(article() + " in (select article from event where 1 = 1" + condition + ")");
            type.ifPresent(values::add);
            status.map(given -> given.toUpperCase(Locale.ROOT)).ifPresent(values::add);
        }
    }

    private void page(String condition, Object... given) {
        ofPages = true;
        add(condition, given);
    }

    private String members(String name) {
        return ActorNames.members(actors.named(name));
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.GERMAN);
    }

    void add(String condition, Object... given) {
        conditions.add(condition);
        values.addAll(List.of(given));
    }

    /** The column with the article's number. */
    String article() {
        return ofStatements ? "statement.article" : "page.article";
    }

    /** From which tables; a page is looked up only where something is asked of it. */
    String from() {
        String tables = " from " + (ofStatements ? "statement" : "page");
        if (ofStatements && ofPages) {
            tables += " join page on page.article = statement.article";
        }
        if (ofWords) {
            tables += ofStatements
                    ? " join statement_words on statement_words.rowid = statement.id"
                    : " join article_words on article_words.rowid = page.article";
        }
        return tables;
    }

    /** All of them, joined. */
    String sql() {
        return String.join(" and ", conditions);
    }

    Object[] values() {
        return values.toArray();
    }
}
