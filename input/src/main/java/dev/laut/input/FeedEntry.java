package dev.laut.input;

import dev.laut.article.PublicationTime;
import java.util.Objects;
import java.util.Optional;

/** An article that a feed names. */
public record FeedEntry(String address, Optional<String> title, Optional<PublicationTime> published) {

    public FeedEntry {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
    }
}
