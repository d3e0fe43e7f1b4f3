package dev.laut.input;

import dev.laut.article.PublicationTime;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An article that a feed names.
 *
 * @param changed when the feed says that it was changed last, else published
 */
public record FeedEntry(
        String address, Optional<String> title, Optional<PublicationTime> published, Optional<Instant> changed) {

    public FeedEntry {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(changed, "changed");
    }
}
