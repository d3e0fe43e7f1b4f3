package dev.laut.desk.guard;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** So many requests a minute from one place; the allowance grows back evenly. Thread-safe. */
public final class RateLimit {

    /** Places that are remembered; who is forgotten has the whole allowance again. */
    private static final int PLACES = 10_000;

    private static final double MILLIS_PER_MINUTE = 60_000;

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Allowance> allowances = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > PLACES;
        }
    };

    private record Allowance(double left, long at) {}

    public RateLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Whether one more request is allowed; counts it if so. */
    public synchronized boolean allows(String place) {
        long now = clock.millis();
        Allowance before = allowances.getOrDefault(place, new Allowance(perMinute, now));
        double left = Math.min(perMinute, before.left + (now - before.at) / MILLIS_PER_MINUTE * perMinute);
        allowances.put(place, new Allowance(left >= 1 ? left - 1 : left, now));
        return left >= 1;
    }

    /** Seconds until one more is allowed. */
    public int retrySeconds() {
        return Math.max(1, 60 / perMinute);
    }
}
