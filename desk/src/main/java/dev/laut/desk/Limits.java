package dev.laut.desk;

/**
 * How much a desk takes.
 *
 * @param bodyBytes the largest request
 * @param idleSeconds how long a connection may say nothing, within a request or between two
 * @param requestsPerMinute to the REST interface, from one place
 * @param readingsPerMinute of texts that are not stored, from one place
 * @param readers how many ask the store at the same time
 * @param askSeconds how long one question to the store may take
 */
public record Limits(
        int bodyBytes, int idleSeconds, int requestsPerMinute, int readingsPerMinute, int readers, int askSeconds) {

    /** For a newsroom on one machine. */
    public static final Limits DEFAULT = new Limits(4 << 20, 15, 600, 60, 8, 20);

    public Limits {
        if (bodyBytes < 1
                || idleSeconds < 1
                || requestsPerMinute < 1
                || readingsPerMinute < 1
                || readers < 1
                || askSeconds < 1) {
            throw new IllegalArgumentException("limits below 1: " + bodyBytes + " bytes, " + idleSeconds + " s, "
                    + requestsPerMinute + " and " + readingsPerMinute + " a minute, " + readers + " readers for "
                    + askSeconds + " s");
        }
    }
}
