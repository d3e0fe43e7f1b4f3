package dev.laut.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts values. */
final class Tally<T extends Comparable<T>> {

    /** Values told of each facet. */
    private static final int TOLD = 10;

    private final Map<T, Long> counts = new HashMap<>();

    void add(T value, long times) {
        counts.merge(value, times, Long::sum);
    }

    /** The most frequent values with their counts. */
    List<Map.Entry<T, Long>> most() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TOLD)
                .toList();
    }
}
