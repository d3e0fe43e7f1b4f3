package dev.laut;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.article.Publisher;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.record.ArticleRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Articles of one paragraph, read as a whole. */
public final class Paragraph {

    private static final Laut LAUT = Laut.german();

    private Paragraph() {}

    /**
     * The record of an article of one paragraph.
     *
     * @param day of publication in ISO 8601; empty for none
     */
    public static ArticleRecord read(String id, String publisher, String day, String text) {
        return LAUT.read(new Article(
                Optional.of(id),
                id + ".txt",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(day)
                        .filter(date -> !date.isEmpty())
                        .map(LocalDate::parse)
                        .map(PublicationTime::of),
                Optional.empty(),
                Publisher.given(publisher),
                Optional.empty(),
                Optional.empty(),
                false,
                text,
                List.of(new Segment(new Span(0, text.length()), Role.PARAGRAPH))));
    }
}
