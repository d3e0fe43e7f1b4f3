package dev.laut.store.export;

import dev.laut.article.PublicationTime;
import dev.laut.entity.Entity;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Statement;
import dev.laut.store.Store.StoredArticle;
import dev.laut.store.sql.WrittenSpans;
import java.util.List;
import java.util.Optional;

/** A statement with its article: what a line of an export tells. */
record ExportedStatement(StoredArticle article, Statement statement) {

    static List<ExportedStatement> of(StoredArticle article) {
        return article.articleRecord().statements().stream()
                .map(statement -> new ExportedStatement(article, statement))
                .toList();
    }

    ArticleRecord articleRecord() {
        return article.articleRecord();
    }

    String text() {
        return articleRecord().article().text();
    }

    String title() {
        return articleRecord().article().title().orElse("");
    }

    String publisher() {
        return articleRecord().article().publisher().name();
    }

    String published() {
        return articleRecord()
                .article()
                .published()
                .map(PublicationTime::toString)
                .orElse("");
    }

    String words() {
        return WrittenSpans.words(statement.content(), text());
    }

    String speakerWords() {
        return WrittenSpans.words(statement.speaker(), text());
    }

    Optional<Entity> speaker() {
        return statement.speakerEntity().flatMap(this::entity);
    }

    Optional<Entity> entity(String id) {
        return articleRecord().entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst();
    }
}
