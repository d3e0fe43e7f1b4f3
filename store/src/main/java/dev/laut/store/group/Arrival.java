package dev.laut.store.group;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.article.Publisher;
import dev.laut.store.sql.Packed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An article as it is grouped.
 *
 * @param number by which it is told from all others
 * @param published its date and time; empty when unknown
 * @param placed the day it counted as when it was placed; empty before
 * @param story the story it was placed in; empty before
 */
public record Arrival(
        long number,
        String address,
        String title,
        String publisher,
        String published,
        Optional<LocalDate> placed,
        Optional<String> story) {

    /** By publication, whatever the order in which they came; a day without a time comes last, no day at the very end. */
    public static final Comparator<Arrival> BY_TIME = Comparator.comparing((Arrival arrival) ->
                    arrival.day().isEmpty() ? "~" : arrival.published + (arrival.published.contains("T") ? "" : "~"))
            .thenComparing(Arrival::address);

    /** The day of publication, else the one it counted as; empty when neither is known. */
    public Optional<LocalDate> day() {
        return time().map(PublicationTime::date).or(() -> placed);
    }

    private Optional<PublicationTime> time() {
        return PublicationTime.parse(published);
    }

    /**
     * The article, named by its address.
     *
     * @param text as {@link Packed#text(String)} packs it
     */
    public Article article(byte[] text) {
        return new Article(
                Optional.empty(),
                address,
                Optional.of(address),
                Optional.of(title).filter(given -> !given.isEmpty()),
                List.of(),
                time().or(() -> placed.map(PublicationTime::of)),
                Optional.empty(),
                publisher.isBlank() ? Publisher.UNKNOWN : Publisher.given(publisher),
                Optional.empty(),
                Optional.empty(),
                false,
                Packed.text(text),
                List.of());
    }
}
