package dev.laut.eval.pages;

import dev.laut.article.Article;
import dev.laut.article.PageReading;
import dev.laut.article.Segment;
import java.util.Optional;
import java.util.regex.Pattern;

/** An article's text as the scorers see it: without the segments that are page furniture. */
final class ArticleText {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private ArticleText() {}

    static Optional<Article> article(PageReading reading) {
        return reading instanceof PageReading.Found found ? Optional.of(found.article()) : Optional.empty();
    }

    /** What is cut out leaves a mark, so that no words join over it. */
    static String of(Article article) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (Segment segment : article.segments()) {
            if (segment.role().isFurniture()) {
                kept.append(article.text(), at, segment.span().begin()).append("\n\0");
                at = segment.span().end();
            }
        }
        return kept.append(article.text(), at, article.text().length()).toString();
    }

    /** One space for every run of white space, none at the ends. */
    static String fold(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
