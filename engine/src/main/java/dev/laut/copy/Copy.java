package dev.laut.copy;

import dev.laut.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two articles of which the one reprints words of the other, or both words of one agency. Runs that either outlet
 * prints again and again, or that are a quotation in both, are not among them.
 *
 * @param first the address of the article that was published first
 * @param later the address of the other
 * @param order how sure the order is
 * @param extent how much of the two is shared
 * @param runs the shared words, in the order of the later article
 * @param firstLength the code units of the first article's text
 * @param laterLength the code units of the later article's text
 */
public record Copy(
        String first,
        String later,
        Order order,
        Extent extent,
        List<SharedRun> runs,
        int firstLength,
        int laterLength) {

    /** How much of two articles is shared. */
    public enum Extent {
        /** Nearly all of both. */
        WHOLE,
        /** Nearly all of one, inside a longer other: an agency report in a page of several. */
        NESTED,
        /** Some sentences of both. */
        PASSAGE
    }

    /** How sure it is who was first. */
    public enum Order {
        /** The publication times differ. */
        PUBLISHED,
        /** They do not, or one of them is not known: the order in which the articles came in. */
        ARRIVED
    }

    public Copy {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(extent, "extent");
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("no shared words in " + first + " and " + later);
        }
    }

    /** The number of words that both share. */
    public int words() {
        return runs.stream().mapToInt(SharedRun::words).sum();
    }

    /** What the later article has and the first has not, in reading order. */
    public List<Span> added() {
        return between(runs.stream().map(SharedRun::later).toList(), laterLength);
    }

    /** What the first article has and the later one left out, in reading order. */
    public List<Span> cut() {
        return between(runs.stream().map(SharedRun::first).sorted().toList(), firstLength);
    }

    private static List<Span> between(List<Span> shared, int length) {
        List<Span> rest = new ArrayList<>();
        int at = 0;
        for (Span span : shared) {
            if (span.begin() > at) {
                rest.add(new Span(at, span.begin()));
            }
            at = Math.max(at, span.end());
        }
        if (at < length) {
            rest.add(new Span(at, length));
        }
        return rest;
    }
}
