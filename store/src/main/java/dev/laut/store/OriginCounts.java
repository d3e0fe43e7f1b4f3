package dev.laut.store;

import java.util.List;

/**
 * Where statements come from: origins are counted, not articles. Text that several articles share is one source's.
 *
 * @param articles in how many articles the statements are
 * @param publishers of how many outlets
 * @param agencies through how many of them statements came
 * @param origins each once, those with most articles first
 */
public record OriginCounts(long statements, long articles, long publishers, long agencies, List<Line> origins) {

    /**
     * One origin.
     *
     * @param kind the name of an {@link dev.laut.record.Origin.Kind}
     */
    public record Line(String kind, String name, long statements, long articles, long publishers) {}

    public OriginCounts {
        origins = List.copyOf(origins);
    }

    /** How many origins there are of a kind. */
    public long count(String kind) {
        return origins.stream().filter(line -> line.kind().equals(kind)).count();
    }
}
