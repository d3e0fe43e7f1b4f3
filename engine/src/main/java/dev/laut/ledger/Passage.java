package dev.laut.ledger;

import dev.laut.article.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of an article.
 *
 * @param article the id of the article's record
 * @param location the article's path or address as given
 * @param date the article's day; empty when unknown
 * @param span where in the article's text
 * @param words exactly as there
 */
public record Passage(String article, String location, Optional<LocalDate> date, Span span, String words) {

    public Passage {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
    }

    /** Whether both have a day and this one's is after the other's. */
    boolean isAfter(Passage other) {
        return date.isPresent() && other.date.isPresent() && date.get().isAfter(other.date.get());
    }
}
