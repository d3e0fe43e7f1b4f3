package dev.laut.story;

/** A sum for each of some small numbers: an open hash table, as there are hundreds of thousands of these. */
final class Sums {

    /** The numbers, each one higher; 0 for none. */
    private int[] keys = new int[8];

    private double[] sums = new double[keys.length];
    private int used;

    void add(int number, double amount) {
        int slot = slot(number);
        if (keys[slot] == 0) {
            keys[slot] = number + 1;
            used++;
        }
        sums[slot] += amount;
        if (3 * used > 2 * keys.length) {
            grow();
        }
    }

    /** Forgets the sum of a number, as if nothing had been added (Knuth, volume 3, 6.4, algorithm R). */
    void remove(int number) {
        int hole = slot(number);
        if (keys[hole] == 0) {
            return;
        }
        int mask = keys.length - 1;
        for (int at = hole + 1 & mask; keys[at] != 0; at = at + 1 & mask) {
            int home = home(keys[at] - 1);
            if ((at - home & mask) >= (at - hole & mask)) {
                keys[hole] = keys[at];
                sums[hole] = sums[at];
                hole = at;
            }
        }
        keys[hole] = 0;
        sums[hole] = 0;
        used--;
    }

    /** The sum of a number; 0 where nothing was added. */
    double of(int number) {
        return sums[slot(number)];
    }

    /** Of how many numbers there are sums. */
    int size() {
        return used;
    }

    /** All sums, in any order. */
    void forEach(Neighbours.Taker taker) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                taker.take(keys[slot] - 1, sums[slot]);
            }
        }
    }

    private int slot(int number) {
        int mask = keys.length - 1;
        int slot = home(number);
        while (keys[slot] != 0 && keys[slot] != number + 1) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Where a number stands when its place is free. */
    private int home(int number) {
        return number * 0x9E3779B9 >>> 7 & keys.length - 1;
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldSums = sums;
        keys = new int[2 * oldKeys.length];
        sums = new double[keys.length];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != 0) {
                int slot = slot(oldKeys[at] - 1);
                keys[slot] = oldKeys[at];
                sums[slot] = oldSums[at];
            }
        }
    }
}
