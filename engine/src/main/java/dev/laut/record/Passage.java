package dev.laut.record;

import dev.laut.article.Segment;
import dev.laut.article.Span;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.Locale;
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

    /** These words of an article. */
    public static Passage of(ArticleRecord articleRecord, Span span) {
        return new Passage(
                articleRecord.id(),
                articleRecord.article().location(),
                articleRecord.referenceDate(),
                span,
                span.in(articleRecord.article().text()));
    }

    /** The sentence that these words of an article stand in. */
    public static Passage around(ArticleRecord articleRecord, Span span) {
        Span segment = articleRecord.article().segments().stream()
                .map(Segment::span)
                .filter(whole -> whole.contains(span))
                .findFirst()
                .orElse(span);
        return of(articleRecord, sentence(articleRecord.article().text(), segment, span));
    }

    /** The sentence around a span, within another span of the text. */
    public static Span sentence(String text, Span within, Span span) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.GERMAN);
        sentences.setText(within.in(text));
        int inner = span.begin() - within.begin();
        int begin = within.begin() + (sentences.isBoundary(inner) ? inner : sentences.preceding(inner));
        int end = Math.max(within.begin() + sentences.following(inner), span.end());
        while (begin < span.begin() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    /** Whether both have a day and this one's is after the other's. */
    public boolean isAfter(Passage other) {
        return date.isPresent() && other.date.isPresent() && date.get().isAfter(other.date.get());
    }
}
