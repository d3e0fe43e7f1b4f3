package dev.laut.copy;

import dev.laut.article.Span;
import java.util.Objects;

/**
 * The same words in a row in two articles.
 *
 * @param first where they stand in the article that had them first
 * @param later where they stand in the other
 * @param words how many they are, at least 6
 */
public record SharedRun(Span first, Span later, int words) {

    public SharedRun {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(later, "later");
        if (words < 1) {
            throw new IllegalArgumentException("a run of " + words + " words");
        }
    }
}
