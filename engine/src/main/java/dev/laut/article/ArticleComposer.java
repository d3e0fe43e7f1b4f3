package dev.laut.article;

import java.util.ArrayList;
import java.util.List;

/** Joins blocks to an article's text, with a segment for each. */
final class ArticleComposer {

    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();

    void add(String words, Role role) {
        if (text.length() > 0) {
            text.append('\n');
        }
        int begin = text.length();
        text.append(words);
        segments.add(new Segment(new Span(begin, text.length()), role));
    }

    String text() {
        return text.toString();
    }

    List<Segment> segments() {
        return List.copyOf(segments);
    }
}
