package dev.laut.ledger;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.Mention;
import dev.laut.event.Event;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Statement;
import dev.laut.time.TimeExpression;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An article's record, with what stands where in its text. Looking up takes the time of what is found. Immutable. */
final class Paper {

    private final ArticleRecord entry;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Places<Mention> mentions = new Places<>();
    private final Places<TimeExpression> times = new Places<>();
    private final Places<Event> events = new Places<>();
    private final Places<Statement> statements = new Places<>();

    Paper(ArticleRecord entry) {
        this.entry = entry;
        entry.entities().forEach(entity -> entities.put(entity.id(), entity));
        entry.mentions().forEach(mention -> mentions.add(mention.span(), mention));
        entry.times().forEach(time -> times.add(time.span(), time));
        entry.events().forEach(event -> event.trigger().forEach(span -> events.add(span, event)));
        entry.statements().forEach(statement -> statements.add(Span.cover(statement.content()), statement));
    }

    /** What lies in a text, found by where it overlaps. */
    private static final class Places<T> {

        private final TreeMap<Integer, List<SimpleImmutableEntry<Span, T>>> byBegin = new TreeMap<>();
        private int longest;

        void add(Span span, T thing) {
            byBegin.computeIfAbsent(span.begin(), none -> new ArrayList<>(1))
                    .add(new SimpleImmutableEntry<>(span, thing));
            longest = Math.max(longest, span.length());
        }

        Stream<T> overlapping(Span span) {
            return byBegin.subMap(span.begin() - longest, true, span.end(), true).values().stream()
                    .flatMap(List::stream)
                    .filter(place -> place.getKey().overlaps(span))
                    .map(SimpleImmutableEntry::getValue);
        }
    }

    ArticleRecord entry() {
        return entry;
    }

    Stream<Mention> mentions(Span span) {
        return mentions.overlapping(span);
    }

    Stream<TimeExpression> times(Span span) {
        return times.overlapping(span);
    }

    Stream<Event> events(Span span) {
        return events.overlapping(span);
    }

    Stream<Statement> statements(Span span) {
        return statements.overlapping(span);
    }

    Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The Wikidata id of an entity, else its name: the same in all articles. */
    String key(String id) {
        return entity(id)
                .map(entity -> entity.wikidata().orElseGet(() -> entity.name().toLowerCase(Locale.GERMAN)))
                .orElse(id);
    }
}
