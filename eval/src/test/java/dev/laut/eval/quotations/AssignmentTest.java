package dev.laut.eval.quotations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void givesUpTheBestPairForTheBestSum() {
        double[][] gain = {{0.9, 0.8}, {0.8, 0.1}};
        assertArrayEquals(new int[] {1, 0}, Assignment.best(gain));
    }

    @Test
    void leavesRowsAloneWhenColumnsAreFewer() {
        double[][] gain = {{0.1}, {0.9}, {0.2}};
        assertArrayEquals(new int[] {-1, 0, -1}, Assignment.best(gain));
    }

    @Test
    void isAsGoodAsTryingAll() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 200; round++) {
            double[][] gain = new double[random.nextInt(1, 5)][random.nextInt(1, 5)];
            for (double[] row : gain) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = random.nextInt(10) / 10.0;
                }
            }
            assertEquals(tryAll(gain, 0, 0), sum(gain, Assignment.best(gain)), 1e-9);
        }
    }

    private static double sum(double[][] gain, int[] columns) {
        double sum = 0;
        for (int row = 0; row < columns.length; row++) {
            sum += columns[row] < 0 ? 0 : gain[row][columns[row]];
        }
        return sum;
    }

    private static double tryAll(double[][] gain, int row, int taken) {
        if (row == gain.length) {
            return 0;
        }
        double best = tryAll(gain, row + 1, taken);
        for (int column = 0; column < gain[0].length; column++) {
            if ((taken & (1 << column)) == 0) {
                best = Math.max(best, gain[row][column] + tryAll(gain, row + 1, taken | (1 << column)));
            }
        }
        return best;
    }
}
