package dev.laut.eval.quotations;

import java.util.Arrays;

/** The one-to-one pairing with the greatest sum, by the Hungarian method with potentials (Kuhn 1955). */
final class Assignment {

    private Assignment() {}

    /**
     * For each row of a matrix its column, -1 for none. The smaller side is paired completely.
     *
     * @param gain at least one row and one column
     */
    static int[] best(double[][] gain) {
        if (gain.length > gain[0].length) {
            return inverted(best(transposed(gain)), gain.length);
        }
        int rows = gain.length;
        int columns = gain[0].length;
        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            augment(gain, row, rowPotential, columnPotential, rowOf);
        }
        int[] columnOf = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    private static void augment(double[][] gain, int row, double[] u, double[] v, int[] rowOf) {
        int columns = v.length - 1;
        double[] slack = new double[columns + 1];
        boolean[] used = new boolean[columns + 1];
        int[] way = new int[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int at = 0;
        do {
            used[at] = true;
            at = step(gain, u, v, rowOf, slack, used, way, at);
        } while (rowOf[at] != 0);
        while (at != 0) {
            rowOf[at] = rowOf[way[at]];
            at = way[at];
        }
    }

    private static int step(
            double[][] gain, double[] u, double[] v, int[] rowOf, double[] slack, boolean[] used, int[] way, int at) {
        int row = rowOf[at];
        int next = 0;
        double delta = Double.POSITIVE_INFINITY;
        for (int column = 1; column < v.length; column++) {
            if (used[column]) {
                continue;
            }
            double reduced = -gain[row - 1][column - 1] - u[row] - v[column];
            if (reduced < slack[column]) {
                slack[column] = reduced;
                way[column] = at;
            }
            if (slack[column] < delta) {
                delta = slack[column];
                next = column;
            }
        }
        for (int column = 0; column < v.length; column++) {
            if (used[column]) {
                u[rowOf[column]] += delta;
                v[column] -= delta;
            } else {
                slack[column] -= delta;
            }
        }
        return next;
    }

    private static double[][] transposed(double[][] matrix) {
        double[][] other = new double[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix[0].length; j++) {
                other[j][i] = matrix[i][j];
            }
        }
        return other;
    }

    private static int[] inverted(int[] columnOf, int rows) {
        int[] other = new int[rows];
        Arrays.fill(other, -1);
        for (int row = 0; row < columnOf.length; row++) {
            other[columnOf[row]] = row;
        }
        return other;
    }
}
