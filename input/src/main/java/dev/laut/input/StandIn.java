package dev.laut.input;

import dev.laut.article.Article;
import dev.laut.article.PageReading;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class StandIn {
    private static final Pattern LINE = Pattern.compile("\\S.*");

    private StandIn() {}

    static PageReading text(String text, String location) {
        if (text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return new PageReading.Refused(PageReading.Reason.EMPTY, "empty");
        }
        List<Segment> segments = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            segments.add(new Segment(new Span(line.start(), line.end()), Role.PARAGRAPH));
        }
        return new PageReading.Found(Article.of(location, text, segments));
    }
}
