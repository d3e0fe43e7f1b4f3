package dev.laut.statement.train;

import dev.laut.article.Article;
import dev.laut.article.PageReading;
import dev.laut.article.Span;
import dev.laut.article.TextReader;
import java.util.List;

/**
 * An article with its statements annotated by people.
 *
 * @param name the file's name without its ending
 * @param text the article's plain text
 * @param tokens the annotation's own tokens, as spans of the text in UTF-16 code units
 * @param statements the annotated statements
 */
public record AnnotatedArticle(String name, String text, List<Span> tokens, List<AnnotatedStatement> statements) {

    private static final TextReader READER = new TextReader();

    public AnnotatedArticle {
        tokens = List.copyOf(tokens);
        statements = List.copyOf(statements);
    }

    /** The article as the engine reads plain text; one that the reader refuses has no segments. */
    public Article article() {
        return READER.read(text, name) instanceof PageReading.Found found
                ? found.article()
                : Article.of(name, text, List.of());
    }
}
