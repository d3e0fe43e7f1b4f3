package dev.laut.story;

import java.util.Arrays;

/** Sets of small numbers, each known by one of its members; at first every number is alone (Galler and Fischer 1964). */
final class Sets {

    /** What a number's set went into; itself where it stands for its set. */
    private final int[] above;

    Sets(int count) {
        above = new int[count];
        Arrays.setAll(above, number -> number);
    }

    /** The number that stands for the set of this one. */
    int of(int number) {
        int at = number;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    /** Puts the set that {@code gone} stands for into the one that {@code kept} stands for. */
    void put(int gone, int kept) {
        above[gone] = kept;
    }

    /** Makes one set of those of these numbers. */
    void join(int one, int other) {
        put(of(one), of(other));
    }

    /** Whether these are in one set. */
    boolean isOne(int one, int other) {
        return of(one) == of(other);
    }
}
