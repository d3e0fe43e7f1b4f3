package dev.laut.store.group;

import dev.laut.article.Span;
import dev.laut.copy.Copy;
import java.util.List;

/**
 * Two articles of which the one reprints words of the other, or both words of one agency.
 *
 * @param a the address of the article that was first
 * @param b the address of the other
 * @param first {@code a} again
 * @param order the name of a {@link dev.laut.copy.Copy.Order}: how sure it is who was first
 * @param extent the name of a {@link dev.laut.copy.Copy.Extent}
 * @param words how many words both share
 * @param shared the shared words, in the order of {@code b}
 * @param added what {@code b} has and {@code a} has not
 * @param cut what {@code a} has and {@code b} left out
 */
public record CopyPair(
        String a,
        String b,
        String first,
        String order,
        String extent,
        int words,
        Printing earlier,
        Printing later,
        List<Shared> shared,
        List<Span> added,
        List<Span> cut) {

    /** Where and when an article was printed. */
    public record Printing(String publisher, String published, String title) {}

    /** Words in a row that both have, and where; the words are those of {@code a}. */
    public record Shared(Span a, Span b, String text) {}

    public CopyPair {
        shared = List.copyOf(shared);
        added = List.copyOf(added);
        cut = List.copyOf(cut);
    }

    /**
     * The pair as it is told.
     *
     * @param words how many words both share
     * @param text of the article that was first
     */
    public static CopyPair of(Copy copy, int words, String text, Printing earlier, Printing later) {
        return new CopyPair(
                copy.first(),
                copy.later(),
                copy.first(),
                copy.order().name(),
                copy.extent().name(),
                words,
                earlier,
                later,
                copy.runs().stream()
                        .map(run ->
                                new Shared(run.first(), run.later(), run.first().in(text)))
                        .toList(),
                copy.added(),
                copy.cut());
    }
}
