package dev.laut.relation;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.Mention;
import dev.laut.entity.actors.NamedActor;
import dev.laut.event.Event.Participant;
import dev.laut.record.ArticleRecord;
import dev.laut.record.Passage;
import dev.laut.statement.Statement;
import dev.laut.time.TimeExpression;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An article as the two sides see it. */
final class Sides {

    private final ArticleRecord articleRecord;
    private final Map<String, Entity> entities = new HashMap<>();
    private final NamedActor one;
    private final NamedActor other;

    Sides(ArticleRecord articleRecord, NamedActor one, NamedActor other) {
        this.articleRecord = articleRecord;
        this.one = one;
        this.other = other;
        articleRecord.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    boolean isOne(String id) {
        return is(one, id);
    }

    boolean isOther(String id) {
        return is(other, id);
    }

    private boolean is(NamedActor side, String id) {
        Entity entity = entities.get(id);
        return entity != null && side.isActedForBy(entity, articleRecord.referenceDate());
    }

    String name(String id) {
        return entities.get(id).name();
    }

    List<String> names(List<Participant> parts, Predicate<String> role) {
        return parts.stream()
                .filter(part -> role.test(part.role()))
                .filter(part -> isOne(part.entity()) || isOther(part.entity()))
                .map(part -> name(part.entity()))
                .distinct()
                .toList();
    }

    /** Whom a statement is about or to. */
    Stream<String> named(Statement statement) {
        return articleRecord.mentions().stream()
                .filter(mention -> Stream.concat(statement.content().stream(), statement.addressee().stream())
                        .anyMatch(span -> span.contains(mention.span())))
                .flatMap((Mention mention) -> mention.entity().stream());
    }

    /** The event's own day, else that of the article. */
    Optional<String> day(Optional<TimeExpression> time) {
        return time.map(TimeExpression::value)
                .filter(value -> Character.isDigit(value.charAt(0)))
                .or(() -> articleRecord.referenceDate().map(LocalDate::toString));
    }

    Passage sentence(Span span) {
        return Passage.around(articleRecord, span);
    }

    Passage passage(Span span) {
        return Passage.of(articleRecord, span);
    }
}
