package dev.laut.input;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What a host answered.
 *
 * @param headers by their names in any case; of several with one name the first
 * @param body as it was sent, packed or not; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WebAnswer(int status, Map<String, String> headers, byte[] body) {

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> header("Location").isPresent();
            default -> false;
        };
    }

    /** Where this redirect, which {@code from} answered with, leads. */
    URI target(URI from) throws InputException {
        return Addresses.resolve(from, header("Location").orElseThrow());
    }
}
