package dev.laut.learn;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The weights of each feature hash, by open addressing. Immutable once filled, then thread-safe.
 *
 * <p>A word asks for some two hundred features and finds most of them, in tables far larger than the processor's cache,
 * so that waiting for memory was half the time of a whole reading. Hence key and weights stand in one row, and
 * {@link #addScores} touches the rows of many features before it needs the first, so that they arrive side by side.
 */
final class WeightTable {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());

    /** The hash that marks a free row; a feature with this hash, one in a billion, has no weights. */
    private static final int FREE = 0;

    /** Rows touched ahead; a processor waits for about a dozen at a time. */
    private static final int AHEAD = 64;

    private final int width;
    private final float step;
    /** Bytes of a row: the hash and the weights. */
    private final int stride;

    private final byte[] rows;
    private final int mask;

    /**
     * @param features how many features there will be
     * @param width weights of a feature
     * @param step what one unit of a stored weight stands for
     */
    WeightTable(int features, int width, float step) {
        this.width = width;
        this.step = step;
        this.stride = Integer.BYTES + width;
        int capacity = Integer.highestOneBit(Math.max(features, 16) * 3 / 2) * 2;
        this.mask = capacity - 1;
        this.rows = new byte[Math.multiplyExact(capacity, stride)];
    }

    /** Sets the weights of a feature, {@code weights[from]} and every {@code apart}-th after it. */
    void put(int hash, byte[] weights, int from, int apart) {
        if (hash == FREE) {
            return;
        }
        int row = find(hash, slot(hash) * stride);
        INT.set(rows, row, hash);
        for (int i = 0; i < width; i++) {
            rows[row + Integer.BYTES + i] = weights[from + i * apart];
        }
    }

    private int slot(int hash) {
        return ((hash * 0x9E3779B9) >>> 7) & mask;
    }

    /** Where the row of the hash begins, or the free row for it, from the row at {@code start} on. */
    private int find(int hash, int start) {
        int row = start;
        int key = (int) INT.get(rows, row);
        while (key != hash && key != FREE) {
            row += stride;
            row = row == rows.length ? 0 : row;
            key = (int) INT.get(rows, row);
        }
        return row;
    }

    /** Adds the weights of these features to {@code scores[at .. at + width)}. */
    void addScores(int[] features, int size, float[] scores, int at) {
        int[] starts = new int[Math.min(size, AHEAD)];
        for (int from = 0; from < size; from += AHEAD) {
            int end = Math.min(size, from + AHEAD);
            touch(features, from, end, starts);
            for (int i = from; i < end; i++) {
                add(find(features[i], starts[i - from]), scores, at);
            }
        }
    }

    /** Notes where the search for each feature starts, and brings these rows near. */
    private void touch(int[] features, int from, int end, int[] starts) {
        int seen = 0;
        for (int i = from; i < end; i++) {
            int start = slot(features[i]) * stride;
            starts[i - from] = start;
            seen |= rows[start + stride - 1];
        }
        // never true; keeps the compiler from leaving the loads out
        starts[0] = seen == Integer.MIN_VALUE ? -1 : starts[0];
    }

    /** A free row holds zeros and adds nothing. */
    private void add(int row, float[] scores, int at) {
        for (int i = 0; i < width; i++) {
            scores[at + i] += rows[row + Integer.BYTES + i] * step;
        }
    }

    /** The hashes in ascending order. */
    int[] hashes() {
        int[] hashes = new int[mask + 1];
        int size = 0;
        for (int row = 0; row < rows.length; row += stride) {
            int key = (int) INT.get(rows, row);
            if (key != FREE) {
                hashes[size++] = key;
            }
        }
        int[] sorted = Arrays.copyOf(hashes, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The weight number {@code i} of a feature, in steps. */
    byte weight(int hash, int i) {
        return rows[find(hash, slot(hash) * stride) + Integer.BYTES + i];
    }
}
