package dev.laut.article;

import java.util.List;

/**
 * A stretch of an article's text, {@code [begin, end)} in UTF-16 code units. Immutable.
 *
 * @param begin first code unit, at least 0
 * @param end code unit after the last one, at least {@code begin}; equal to it for an empty span
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: [" + begin + ", " + end + ")");
        }
    }

    /** The number of code units. */
    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether this span holds all of {@code other}. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The words this span stands for. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    /** The smallest span that holds all; {@code spans} must not be empty. */
    public static Span cover(List<Span> spans) {
        return spans.stream().reduce(Span::cover).orElseThrow(() -> new IllegalArgumentException("no spans to cover"));
    }

    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
