package dev.laut.record;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.entity.Entity;
import dev.laut.entity.Mention;
import dev.laut.entity.Mentions;
import dev.laut.event.Event;
import dev.laut.event.Figure;
import dev.laut.statement.chain.Attribution;
import dev.laut.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what the stages found in one article. For one thread at a time. */
public final class RecordBuilder {

    private final Article article;
    private final String language;
    private final Optional<Entity> publisher;
    private List<TimeExpression> times = List.of();
    private Mentions mentions = Mentions.NONE;
    private Attribution attribution = Attribution.NONE;
    private List<Event> events = List.of();
    private List<Figure> figures = List.of();

    /**
     * @param language as recognised
     * @param publisher the outlet's entity, when it is known
     */
    public RecordBuilder(Article article, String language, Optional<Entity> publisher) {
        this.article = article;
        this.language = language;
        this.publisher = publisher;
    }

    /** The day that relative times are read against. */
    public Optional<LocalDate> referenceDate() {
        return article.published().map(PublicationTime::date);
    }

    public Optional<Entity> publisher() {
        return publisher;
    }

    public void times(List<TimeExpression> found) {
        times = found;
    }

    public List<TimeExpression> times() {
        return times;
    }

    public void mentions(Mentions found) {
        mentions = found;
    }

    public Mentions mentions() {
        return mentions;
    }

    public void attribution(Attribution found) {
        attribution = found;
    }

    public Attribution attribution() {
        return attribution;
    }

    public void events(List<Event> found) {
        events = found;
    }

    public void figures(List<Figure> found) {
        figures = found;
    }

    /** All mentions in reading order. */
    public List<Mention> allMentions() {
        List<Mention> all = new ArrayList<>(mentions.mentions());
        all.addAll(attribution.mentions());
        all.sort((one, other) -> one.span().compareTo(other.span()));
        return all;
    }

    public ArticleRecord build() {
        return new ArticleRecord(
                RecordId.of(article),
                article,
                referenceDate(),
                language,
                publisher.map(Entity::id),
                allEntities(),
                allMentions(),
                times,
                attribution.statements(),
                attribution.silences(),
                attribution.claims(),
                events,
                figures,
                List.of());
    }

    /** Those of the text, the publisher, and the sources that chains added; each once. */
    public List<Entity> allEntities() {
        Map<String, Entity> byId = new LinkedHashMap<>();
        mentions.entities().forEach(entity -> byId.putIfAbsent(entity.id(), entity));
        publisher.ifPresent(entity -> byId.putIfAbsent(entity.id(), entity));
        attribution.entities().forEach(entity -> byId.putIfAbsent(entity.id(), entity));
        return List.copyOf(byId.values());
    }
}
