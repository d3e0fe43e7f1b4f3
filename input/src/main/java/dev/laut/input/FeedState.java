package dev.laut.input;

import java.util.Objects;
import java.util.Optional;

/**
 * What is remembered of a feed so that it is only sent again when it has changed (RFC 9110, 13.1).
 *
 * @param etag the tag of what was sent last
 * @param modified its Last-Modified
 */
public record FeedState(String address, Optional<String> etag, Optional<String> modified) {

    public FeedState {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(etag, "etag");
        Objects.requireNonNull(modified, "modified");
    }

    /** Of a feed that was never read. */
    public static FeedState of(String address) {
        return new FeedState(address, Optional.empty(), Optional.empty());
    }
}
