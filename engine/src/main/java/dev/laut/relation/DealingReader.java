package dev.laut.relation;

import dev.laut.article.Span;
import dev.laut.entity.actors.NamedActor;
import dev.laut.event.Event;
import dev.laut.event.Event.Participant;
import dev.laut.event.EventType;
import dev.laut.event.EventTypes;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds in one article what passed between two actors. */
final class DealingReader {

    private final NamedActor one;
    private final NamedActor other;
    private final EventTypes types;

    DealingReader(NamedActor one, NamedActor other, EventTypes types) {
        this.one = one;
        this.other = other;
        this.types = types;
    }

    List<Dealing> read(ArticleRecord articleRecord) {
        Sides sides = new Sides(articleRecord, one, other);
        List<Dealing> found = new ArrayList<>();
        articleRecord.events().forEach(event -> ofEvent(event, sides).ifPresent(found::add));
        articleRecord.wholeStatements().forEach(statement -> ofStatement(statement, sides)
                .ifPresent(found::add));
        return found;
    }

    private Optional<Dealing> ofEvent(Event event, Sides sides) {
        List<Participant> parts = event.participants();
        Optional<EventType> type = types.find(event.type());
        boolean both = parts.stream().anyMatch(part -> sides.isOne(part.entity()))
                && parts.stream().anyMatch(part -> sides.isOther(part.entity()));
        if (!both
                || type.isEmpty()
                || parts.stream().map(Participant::entity).distinct().count() < 2) {
            return Optional.empty();
        }
        List<String> from = sides.names(parts, role -> !role.equals("recipient") && !role.equals("host"));
        List<String> to = sides.names(parts, role -> role.equals("recipient") || role.equals("host"));
        return Optional.of(new Dealing(
                Dealing.Kind.EVENT,
                type.get().tone(),
                event.type(),
                Optional.of(event.status().name()),
                from,
                to,
                sides.day(event.time()),
                List.of(sides.sentence(event.trigger().get(0)))));
    }

    private static Optional<Dealing> ofStatement(Statement statement, Sides sides) {
        Optional<String> speaker = statement.speakerEntity();
        if (speaker.isEmpty() || !(sides.isOne(speaker.get()) || sides.isOther(speaker.get()))) {
            return Optional.empty();
        }
        Predicate<String> target = sides.isOne(speaker.get()) ? sides::isOther : sides::isOne;
        List<String> to = sides.named(statement)
                .filter(target)
                .map(sides::name)
                .distinct()
                .toList();
        return to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dealing(
                        Dealing.Kind.STATEMENT,
                        Dealing.tone(statement.act()),
                        statement.act().name(),
                        Optional.empty(),
                        List.of(sides.name(speaker.get())),
                        to,
                        sides.day(Optional.empty()),
                        List.of(sides.passage(Span.cover(statement.content())))));
    }
}
