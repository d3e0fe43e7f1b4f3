package dev.laut.input;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class TurnsTest {

    private static final Duration DELAY = Duration.ofMillis(50);

    @Test
    void waitsBetweenTwoRequestsToAHostOnly() throws Exception {
        Turns turns = new Turns();
        long first = turns.take("a.example", DELAY, System::nanoTime);
        long second = turns.take("a.example", DELAY, System::nanoTime);
        assertTrue(second - first >= DELAY.toNanos(), "after " + (second - first) + " ns");
        Duration hour = Duration.ofHours(1);
        turns.take("b.example", hour, System::nanoTime);
    }
}
