package dev.laut.article;

import java.util.Arrays;

/** A few names of elements or attributes as numbers. Asked for every one on a page, and therefore no Set of objects. */
final class MarkupNames {

    /** Odd, and its bits look like chance; names that differ in one letter land far from each other. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] slots;
    private final int shift;

    private MarkupNames(long[] slots) {
        this.slots = slots;
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
    }

    /** The set of these names, each of at most eight letters. */
    static MarkupNames of(String... names) {
        long[] numbers = Arrays.stream(names).mapToLong(MarkupScan::name).toArray();
        int size = 2;
        while (!fit(numbers, size)) {
            size *= 2;
        }
        MarkupNames set = new MarkupNames(new long[size]);
        for (long name : numbers) {
            set.slots[set.slot(name)] = name;
        }
        return set;
    }

    /** Whether each name gets a slot of its own. */
    private static boolean fit(long[] names, int size) {
        MarkupNames empty = new MarkupNames(new long[size]);
        return Arrays.stream(names).mapToInt(empty::slot).distinct().count() == names.length;
    }

    private int slot(long name) {
        return (int) (name * SPREAD >>> shift);
    }

    /** Whether it holds a name as {@link MarkupScan#name(int, int)} gives it; never so for zero, the long names. */
    boolean contains(long name) {
        return name != 0 && slots[slot(name)] == name;
    }
}
