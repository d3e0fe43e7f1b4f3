package dev.laut.learn;

import java.util.Arrays;

/**
 * The binary features of one or more positions, each the hash of what it says. Two different features share a hash of
 * 30 bits about once in five hundred among the two million of a model here, which costs less than keeping their names.
 * Grows; not thread-safe.
 *
 * <p>The two lowest bits of a feature name its group, so that a model can be trained without a group.
 */
public final class Features {

    private static final int GROUP_BITS = 3;

    private int[] hashes = new int[256];
    private int size;
    private int group;

    /** Features added from now on belong to this group, 0 to 3. */
    public void group(int number) {
        this.group = number & GROUP_BITS;
    }

    /** Adds the feature {@code template} with this value. */
    public void add(int template, int value) {
        push(mix(template * 0x9E3779B9, value));
    }

    public void add(int template, int one, int other) {
        push(mix(mix(template * 0x9E3779B9, one), other));
    }

    public void add(int template, int one, int two, int three) {
        push(mix(mix(mix(template * 0x9E3779B9, one), two), three));
    }

    private void push(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = (hash & ~GROUP_BITS) | group;
    }

    /** Adds features that are hashed already. */
    public void addAll(int[] hashed) {
        if (size + hashed.length > hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(hashes.length * 2, size + hashed.length));
        }
        System.arraycopy(hashed, 0, hashes, size, hashed.length);
        size += hashed.length;
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    public int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    /** The hashes, of which the first {@link #size} count. */
    int[] hashes() {
        return hashes;
    }

    /** One number for two; depends on their order. */
    public static int mix(int one, int other) {
        int hash = (one ^ (other * 0xCC9E2D51)) * 0x85EBCA6B;
        hash ^= hash >>> 15;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >>> 13);
    }
}
