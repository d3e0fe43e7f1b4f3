package dev.laut.desk.study;

import dev.laut.article.Span;
import dev.laut.record.Passage;
import java.util.Objects;
import java.util.function.LongFunction;

/**
 * Words of an article and where they stand.
 *
 * @param day empty when unknown
 * @param place the path of the article with these words
 */
public record Cited(String words, String publisher, String day, String place) {

    public Cited {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(place, "place");
    }

    /** The path of an article with the words at a span. */
    public static String place(long article, Span span) {
        return "/article/" + article + "?at=" + span.begin() + "-" + span.end() + "#at";
    }

    /** A passage whose article is its number in the store. */
    static Cited of(Passage passage, LongFunction<String> publishers) {
        long article = Long.parseLong(passage.article());
        return new Cited(
                passage.words(),
                publishers.apply(article),
                passage.date().map(Object::toString).orElse(""),
                place(article, passage.span()));
    }

    static Cited of(Passage passage, Sheaf sheaf) {
        return new Cited(
                passage.words(),
                sheaf.articles().stream()
                        .filter(article -> article.articleRecord().id().equals(passage.article()))
                        .map(article ->
                                article.articleRecord().article().publisher().name())
                        .findFirst()
                        .orElse(""),
                passage.date().map(Object::toString).orElse(""),
                sheaf.place(passage).orElse(""));
    }
}
