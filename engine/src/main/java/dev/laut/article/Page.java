package dev.laut.article;

import java.util.Objects;
import java.util.Optional;

/**
 * Fetched bytes with their address.
 *
 * @param content the bytes as fetched, not compressed; the array is not copied and must not change afterwards
 * @param address where they are from, when known
 * @param contentType the Content-Type header, when known
 */
@SuppressWarnings("ArrayRecordComponent") // pages are large, and nobody compares them
public record Page(byte[] content, Optional<String> address, Optional<String> contentType) {

    public Page {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(contentType, "contentType");
    }
}
