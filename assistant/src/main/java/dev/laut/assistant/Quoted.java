package dev.laut.assistant;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.article.Span;
import dev.laut.statement.Hop;
import dev.laut.statement.Statement;
import dev.laut.store.Store.StoredArticle;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement as an assistant gets it: with the article's own words and where they stand.
 *
 * @param address the article's address, or its location where it has none
 * @param version the stored version of the article
 * @param published as the article gives it; empty when unknown
 * @param id the article's number and the statement's id, "12:s3"
 * @param speaker who speaks; empty when nobody is named
 * @param chain from the publisher to the origin
 * @param words the content, verbatim; " … " between its parts
 * @param spans where the parts stand in the article's text, in UTF-16 units
 */
record Quoted(
        String address,
        int version,
        String title,
        String publisher,
        String published,
        String id,
        String type,
        String speaker,
        List<String> chain,
        String words,
        List<Span> spans) {

    /** What stands between the parts of words. */
    static final String BETWEEN = " … ";

    Quoted {
        chain = List.copyOf(chain);
        spans = List.copyOf(spans);
    }

    static Quoted of(StoredArticle stored, Statement statement, String speaker) {
        Article article = stored.articleRecord().article();
        return new Quoted(
                stored.address(),
                stored.version(),
                article.title().orElse(""),
                article.publisher().name(),
                article.published().map(PublicationTime::toString).orElse(""),
                stored.number() + ":" + statement.id(),
                statement.type().name(),
                speaker,
                statement.chain().stream().map(Hop::name).toList(),
                statement.content().stream()
                        .map(span -> span.in(article.text()))
                        .collect(Collectors.joining(BETWEEN)),
                statement.content());
    }
}
