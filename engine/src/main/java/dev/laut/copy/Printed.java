package dev.laut.copy;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An article in the window: what is kept of it to find copies.
 *
 * @param address by which it is named
 * @param publisher the outlet's name; empty when unknown
 * @param published when, if known
 * @param kind what its title says about the page
 * @param length the code units of its text
 * @param wording its words
 */
record Printed(
        String address,
        String publisher,
        Optional<PublicationTime> published,
        OwnPages.Kind kind,
        int length,
        Wording wording) {

    Printed {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(wording, "wording");
    }

    static Printed of(Article article, OwnPages ownPages) {
        return new Printed(
                article.url().orElse(article.location()),
                article.publisher().name(),
                article.published(),
                ownPages.kind(article.title().orElse("")),
                article.text().length(),
                WordReader.read(article.text()));
    }

    boolean sameOutlet(Printed other) {
        return !publisher.isEmpty() && publisher.equals(other.publisher);
    }

    boolean isBefore(LocalDate day) {
        return published.isPresent() && published.get().date().isBefore(day);
    }

    /** Negative when this one was published first, 0 when the times do not tell. */
    int compareTime(Printed other) {
        if (published.isEmpty() || other.published.isEmpty()) {
            return 0;
        }
        return compare(published.get(), other.published.get());
    }

    private static int compare(PublicationTime one, PublicationTime other) {
        if (one.offset().isPresent() && other.offset().isPresent()) {
            return one.date()
                    .atTime(one.time().orElseThrow())
                    .toInstant(one.offset().get())
                    .compareTo(other.date()
                            .atTime(other.time().orElseThrow())
                            .toInstant(other.offset().get()));
        }
        int days = one.date().compareTo(other.date());
        return days != 0 || one.time().isEmpty() || other.time().isEmpty()
                ? days
                : one.time().get().compareTo(other.time().get());
    }
}
