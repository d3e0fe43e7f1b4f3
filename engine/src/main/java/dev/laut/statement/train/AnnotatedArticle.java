package dev.laut.statement.train;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article with its statements annotated by people.
 *
 * @param name the file's name without its ending
 * @param text the article's plain text
 * @param tokens the annotation's own tokens, as spans of the text in UTF-16 code units
 * @param statements the annotated statements
 */
public record AnnotatedArticle(String name, String text, List<Span> tokens, List<AnnotatedStatement> statements) {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    public AnnotatedArticle {
        tokens = List.copyOf(tokens);
        statements = List.copyOf(statements);
    }

    /** The article as the engine reads it: blank lines part its paragraphs, single line ends do not. */
    public Article article() {
        List<Segment> segments = new ArrayList<>();
        Matcher gap = BLANK_LINES.matcher(text);
        int begin = 0;
        while (gap.find()) {
            add(segments, begin, gap.start());
            begin = gap.end();
        }
        add(segments, begin, text.length());
        return Article.of(name, text, segments);
    }

    private void add(List<Segment> segments, int begin, int end) {
        if (!text.substring(begin, end).isBlank()) {
            segments.add(new Segment(new Span(begin, end), Role.PARAGRAPH));
        }
    }
}
