package dev.laut.store.group;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.article.Publisher;
import dev.laut.store.sql.Packed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An article as it is grouped.
 *
 * @param number its number in the store
 * @param published its date and time; empty when unknown
 * @param placed the day it counted as when it was placed; empty before
 * @param story the story it was placed in; empty before
 */
record Arrival(
        long number,
        String address,
        String title,
        String publisher,
        String published,
        Optional<LocalDate> placed,
        Optional<String> story) {

    /** What {@link #read} reads. */
    static final String COLUMNS =
            " page.article, article.address, page.title, page.publisher, page.published, placement.day, story.begun_by"
                    + " from page join article on article.id = page.article"
                    + " left join placement on placement.article = page.article"
                    + " left join story on story.id = placement.story ";

    /** By publication, whatever the order in which they came; a day without a time comes last, no day at the very end. */
    static final Comparator<Arrival> BY_TIME = Comparator.comparing((Arrival arrival) ->
                    arrival.day().isEmpty() ? "~" : arrival.published + (arrival.published.contains("T") ? "" : "~"))
            .thenComparing(Arrival::address);

    static Arrival read(ResultSet row) throws SQLException {
        return new Arrival(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getString(6)).map(LocalDate::parse),
                Optional.ofNullable(row.getString(7)));
    }

    /** The day of publication, else the one it counted as; empty when neither is known. */
    Optional<LocalDate> day() {
        return time().map(PublicationTime::date).or(() -> placed);
    }

    private Optional<PublicationTime> time() {
        return PublicationTime.parse(published);
    }

    /** The article, named by its address. */
    Article article(byte[] text) {
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
