package dev.laut.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A table of sums holds what a map would. */
class SumsTest {

    @Test
    void holdsWhatWasAddedAndNotForgotten() {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            int numbers = 1 + random.nextInt(200);
            Sums sums = new Sums();
            Map<Integer, Double> expected = new TreeMap<>();
            for (int step = 0; step < 1000; step++) {
                int number = random.nextInt(numbers);
                if (random.nextInt(3) == 0) {
                    sums.remove(number);
                    expected.remove(number);
                } else {
                    sums.add(number, step);
                    expected.merge(number, (double) step, Double::sum);
                }
            }
            assertEquals(expected, all(sums));
            assertEquals(expected.size(), sums.size());
            for (int number = 0; number < numbers; number++) {
                assertEquals(expected.getOrDefault(number, 0.0), sums.of(number));
            }
        }
    }

    private static Map<Integer, Double> all(Sums sums) {
        Map<Integer, Double> all = new TreeMap<>();
        sums.forEach(all::put);
        return all;
    }
}
