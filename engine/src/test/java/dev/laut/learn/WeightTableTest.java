package dev.laut.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightTableTest {

    private static final int WIDTH = 3;

    @Test
    void addsTheWeightsOfKnownFeaturesOnly() {
        WeightTable table = new WeightTable(2, WIDTH, 0.5f);
        table.put(7, new byte[] {2, -4, 6}, 0, 1);
        table.put(9, new byte[] {1, 1, 1}, 0, 1);
        float[] scores = {10, 10, 10, 10};
        table.addScores(new int[] {7, 8, 9, 7}, 3, scores, 1);
        assertArrayEquals(new float[] {10, 11.5f, 8.5f, 13.5f}, scores);
    }

    @Test
    void takesWeightsThatStandApart() {
        WeightTable table = new WeightTable(2, 2, 1);
        byte[] columns = {1, 2, 3, 4};
        table.put(5, columns, 0, 2);
        table.put(6, columns, 1, 2);
        assertEquals(3, table.weight(5, 1));
        assertEquals(4, table.weight(6, 1));
    }

    @Test
    void findsEachOfManyFeaturesAgain() {
        Random random = new Random(11);
        Map<Integer, Byte> expected = new HashMap<>();
        WeightTable table = new WeightTable(20_000, WIDTH, 1);
        for (int i = 1; i <= 20_000; i++) {
            int hash = random.nextInt() | 1;
            byte weight = (byte) random.nextInt();
            expected.put(hash, weight);
            table.put(hash, new byte[] {0, weight, 0}, 0, 1);
        }
        int[] hashes = table.hashes();
        assertArrayEquals(
                expected.keySet().stream().mapToInt(Integer::intValue).sorted().toArray(), hashes);
        float[] scores = new float[WIDTH];
        table.addScores(hashes, hashes.length, scores, 0);
        assertEquals(expected.values().stream().mapToInt(Byte::intValue).sum(), scores[1]);
        assertEquals(0, scores[2]);
    }
}
