package dev.laut.desk.study;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Statement;
import dev.laut.store.Store.StoredArticle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A statement of one of many articles.
 *
 * @param addressee the words that name who is spoken to; empty when nobody is
 * @param topics the names of who and what it speaks of
 */
public record Utterance(
        String speaker, String addressee, List<String> topics, String act, Optional<String> hedge, Cited cited) {

    public Utterance {
        topics = List.copyOf(topics);
    }

    static Utterance of(Statement statement, StoredArticle article) {
        ArticleRecord articleRecord = article.articleRecord();
        String text = articleRecord.article().text();
        String day = articleRecord.referenceDate().map(Object::toString).orElse("");
        Cited cited = new Cited(
                words(statement.content(), text),
                articleRecord.article().publisher().name(),
                day,
                "/article/" + article.number() + "#" + statement.id());
        return new Utterance(
                speaker(statement, articleRecord),
                words(statement.addressee(), text),
                topics(statement, articleRecord),
                statement.act().name(),
                statement.hedge(),
                cited);
    }

    private static String speaker(Statement statement, ArticleRecord articleRecord) {
        return statement
                .speakerEntity()
                .flatMap(id -> entity(id, articleRecord))
                .map(Entity::name)
                .orElseGet(
                        () -> words(statement.speaker(), articleRecord.article().text()));
    }

    private static List<String> topics(Statement statement, ArticleRecord articleRecord) {
        return articleRecord.mentions().stream()
                .filter(mention -> statement.content().stream().anyMatch(span -> span.contains(mention.span())))
                .flatMap(mention -> mention.entity().stream())
                .filter(id -> !Optional.of(id).equals(statement.speakerEntity()))
                .flatMap(id -> entity(id, articleRecord).stream())
                .map(Entity::name)
                .distinct()
                .toList();
    }

    static Optional<Entity> entity(String id, ArticleRecord articleRecord) {
        return articleRecord.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }
}
