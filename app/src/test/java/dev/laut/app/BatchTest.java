package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BatchTest {

    @Test
    void handsOverInTheOrderGivenThoughTheFirstEndsLast() {
        List<Integer> taken = new ArrayList<>();
        CountDownLatch secondDone = new CountDownLatch(1);
        try (Batch<Integer> batch = new Batch<>(2, taken::add)) {
            batch.add(1, () -> {
                secondDone.await();
                return 0;
            });
            batch.add(1, () -> {
                secondDone.countDown();
                return 1;
            });
            IntStream.range(2, 100).forEach(i -> batch.add(1, () -> i));
            batch.finish();
        }
        assertEquals(IntStream.range(0, 100).boxed().toList(), taken);
    }

    @Test
    void holdsBackWhoGivesTooMuch() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (Batch<Integer> batch = new Batch<>(4, size -> underWay.addAndGet(-size))) {
            for (int i = 0; i < 20; i++) {
                most.accumulateAndGet(underWay.addAndGet(20), Math::max);
                batch.add(20L << 20, () -> 20);
            }
            batch.finish();
        }
        assertTrue(most.get() <= 60, "megabytes given and not taken: " + most);
    }
}
