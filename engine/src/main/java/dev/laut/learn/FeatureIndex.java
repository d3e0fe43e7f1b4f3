package dev.laut.learn;

import java.util.Arrays;

/** Numbers for feature hashes, by open addressing. Grows while it is built, then only read and thread-safe. */
final class FeatureIndex {

    private int[] keys;
    private int[] values;
    private int size;
    private int mask;

    FeatureIndex(int expected) {
        allocate(Integer.highestOneBit(Math.max(expected, 16)) * 4);
    }

    private void allocate(int capacity) {
        keys = new int[capacity];
        values = new int[capacity];
        Arrays.fill(values, -1);
        mask = capacity - 1;
    }

    int size() {
        return size;
    }

    /** The number of a hash; -1 for none. */
    int get(int hash) {
        int slot = slot(hash);
        return values[slot];
    }

    private int slot(int hash) {
        int slot = ((hash * 0x9E3779B9) >>> 7) & mask;
        while (values[slot] >= 0 && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The number of a hash, the next free one for a new hash. */
    int put(int hash) {
        int slot = slot(hash);
        if (values[slot] >= 0) {
            return values[slot];
        }
        if (size * 2 > mask) {
            grow();
            slot = slot(hash);
        }
        keys[slot] = hash;
        values[slot] = size;
        return size++;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        allocate(oldKeys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /** The hashes by their numbers. */
    int[] hashes() {
        int[] hashes = new int[size];
        for (int i = 0; i < keys.length; i++) {
            if (values[i] >= 0) {
                hashes[values[i]] = keys[i];
            }
        }
        return hashes;
    }
}
