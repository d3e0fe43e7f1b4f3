package dev.laut.input;

import java.time.Duration;
import java.util.Objects;

/**
 * How far reading goes.
 *
 * @param maxBytes the largest page, text, JSONL line or archive record that is read, unpacked
 * @param guard which addresses are connected to
 * @param hostDelay the least time between two pages of one host; its robots.txt may ask for more
 * @param timeout the longest time that fetching one page may take
 */
public record InputSettings(long maxBytes, AddressGuard guard, Duration hostDelay, Duration timeout) {

    /** The longest articles have 1 MB of text, their pages 10 MB; what is larger is something else. */
    public static final long MAX_BYTES = 64L << 20;

    /** Slow for a machine, quick for a person; the usual courtesy where robots.txt names no delay. */
    public static final Duration HOST_DELAY = Duration.ofSeconds(1);

    /** Pages come in under 10 s even over poor lines. */
    public static final Duration TIMEOUT = Duration.ofSeconds(30);

    public static final InputSettings DEFAULT =
            new InputSettings(MAX_BYTES, AddressGuard.PUBLIC_ONLY, HOST_DELAY, TIMEOUT);

    public InputSettings {
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(hostDelay, "hostDelay");
        Objects.requireNonNull(timeout, "timeout");
        if (maxBytes < 1 || maxBytes > 1L << 30) {
            throw new IllegalArgumentException("maxBytes is " + maxBytes + ", not from 1 to 1 GB");
        }
        if (hostDelay.isNegative() || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("hostDelay " + hostDelay + ", timeout " + timeout);
        }
    }
}
