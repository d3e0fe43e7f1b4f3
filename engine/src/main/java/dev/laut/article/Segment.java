package dev.laut.article;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of text and what it is. Segments of an article do not overlap and stand in reading order.
 *
 * @param form how it stands in the article
 * @param label the words that say whose question or answer it is, also when they stand before an earlier segment; the
 *     time of a live blog's entry; empty where the article says neither
 */
public record Segment(Span span, Role role, Form form, Optional<Span> label) {

    public Segment {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(label, "label");
    }

    /** Running text, a heading or furniture. */
    public Segment(Span span, Role role) {
        this(span, role, Form.TEXT, Optional.empty());
    }

    Segment as(Form other, Optional<Span> whose) {
        return new Segment(span, role, other, whose);
    }
}
