package dev.laut.input;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** One request at a time to a host, with a delay between two. Thread-safe. */
final class Turns {

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    private static final class Turn {
        private boolean taken;
        private long last;
    }

    /** Does {@code work} when it is the host's turn, at least {@code delay} after the work before it ended. */
    <T> T take(String host, Duration delay, Work<T> work) throws InputException, InterruptedException {
        Turn turn = turns.computeIfAbsent(host, name -> new Turn());
        synchronized (turn) {
            long waited = System.nanoTime() - turn.last;
            if (turn.taken && waited < delay.toNanos()) {
                TimeUnit.NANOSECONDS.sleep(delay.toNanos() - waited);
            }
            try {
                return work.run();
            } finally {
                turn.taken = true;
                turn.last = System.nanoTime();
            }
        }
    }

    /** What is done in a turn; may fail with the failures of this package. */
    interface Work<T> {
        T run() throws InputException;
    }
}
