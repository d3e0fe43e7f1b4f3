package dev.laut.ledger;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.statement.Hop;
import dev.laut.statement.Statement;
import dev.laut.time.DateRange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something announced at one place.
 *
 * @param stretch the words
 * @param due the days it is announced for
 * @param isDeadline whether it may come true before these days
 * @param who the id of who announces it
 * @param statement the statement it stands in
 */
record Plan(
        Stretch stretch,
        Optional<DateRange> due,
        boolean isDeadline,
        Optional<String> who,
        Optional<Statement> statement) {

    /** The names in it, and who announces it. */
    Set<String> names() {
        Set<String> names = new HashSet<>(stretch.names());
        who.ifPresent(id -> names.add(stretch.paper().key(id)));
        return names;
    }

    /** Whether it is announced for one day or a few, not for a season. */
    boolean isDay() {
        return due.filter(Weights::isDay).isPresent();
    }

    private Optional<String> name(String id) {
        return stretch.paper().entity(id).map(Entity::name);
    }

    /** The words for whoever speaks, where they name no known entity. */
    private Optional<String> speaker() {
        return statement
                .map(Statement::speaker)
                .filter(spans -> !spans.isEmpty())
                .map(spans -> Span.cover(spans).in(stretch.entry().article().text()));
    }

    Announcement.Made made() {
        return new Announcement.Made(
                stretch.passage(),
                who.flatMap(this::name).or(this::speaker),
                statement.map(Statement::chain).orElse(List.<Hop>of()));
    }
}
