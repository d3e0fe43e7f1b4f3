package dev.laut.article;

import java.util.Objects;

/** A stretch of text and what it is. Segments of an article do not overlap and stand in reading order. */
public record Segment(Span span, Role role) {

    public Segment {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(role, "role");
    }
}
