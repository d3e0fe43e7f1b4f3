package dev.laut.record;

import dev.laut.article.Article;
import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.Mention;
import dev.laut.event.Event;
import dev.laut.event.Figure;
import dev.laut.event.Link;
import dev.laut.statement.Silence;
import dev.laut.statement.Statement;
import dev.laut.statement.StatementType;
import dev.laut.statement.UnsourcedClaim;
import dev.laut.time.TimeExpression;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that was read in one article, each entry with the words it rests on. Immutable.
 *
 * @param id the article's id, else one derived from address and text
 * @param article what was read
 * @param referenceDate the day that relative times are read against; empty when unknown
 * @param language ISO 639-1 code of the text as recognised
 * @param publisherEntity the id of the publisher's entity, when it has one
 * @param claims what the outlet claims in its own voice without a source
 */
public record ArticleRecord(
        String id,
        Article article,
        Optional<LocalDate> referenceDate,
        String language,
        Optional<String> publisherEntity,
        List<Entity> entities,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Silence> silences,
        List<UnsourcedClaim> claims,
        List<Event> events,
        List<Figure> figures,
        List<Link> links) {

    public ArticleRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(referenceDate, "referenceDate");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(publisherEntity, "publisherEntity");
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        silences = List.copyOf(silences);
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        links = List.copyOf(links);
    }

    /** The same with these links. */
    public ArticleRecord with(List<Link> found) {
        return new ArticleRecord(
                id,
                article,
                referenceDate,
                language,
                publisherEntity,
                entities,
                mentions,
                times,
                statements,
                silences,
                claims,
                events,
                figures,
                found);
    }

    /**
     * The statements without those that are only quoted words of another: of "er wolle einen „neuen Plan“ vorlegen" the
     * whole and not the two words.
     */
    public List<Statement> wholeStatements() {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        return statements.stream()
                .filter(statement ->
                        !isPart(statement, statement.inheritedFrom().map(byId::get)))
                .toList();
    }

    private static boolean isPart(Statement statement, Optional<Statement> whole) {
        return statement.type() == StatementType.DIRECT
                && whole.filter(other -> Span.cover(other.content()).contains(Span.cover(statement.content())))
                        .isPresent();
    }
}
