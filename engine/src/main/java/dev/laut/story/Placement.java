package dev.laut.story;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an article belongs, and why.
 *
 * @param article its address
 * @param story the id of its story
 * @param why the rule that decided
 * @param nearest the address of the article most like it in the story; empty when it stands alone
 * @param similarity of the two, from 0 to 1
 * @param words that weigh most in their likeness, by their stems
 * @param days between the two
 */
public record Placement(
        String article,
        String story,
        Why why,
        Optional<String> nearest,
        double similarity,
        List<String> words,
        double days) {

    /** The rule that decided. */
    public enum Why {
        /** It is like the other articles of its story. */
        ALIKE,
        /** No story of these days is like it. */
        ALONE,
        /** It gathers many happenings and belongs to none. */
        ROUND_UP
    }

    public Placement {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(nearest, "nearest");
        words = List.copyOf(words);
        if (nearest.isPresent() != (why == Why.ALIKE)) {
            throw new IllegalArgumentException("nearest " + nearest + " of an article placed as " + why);
        }
    }

    /** The reason in words: "like https://… of 0.3 days before or after (0.41): lockdown, mailand, sperr". */
    public String reason() {
        return switch (why) {
            case ALONE -> "no story of these days is like it";
            case ROUND_UP -> "gathers many happenings";
            case ALIKE ->
                String.format(
                        Locale.ROOT,
                        "like %s, %.1f days apart (%.2f): %s",
                        nearest.orElseThrow(),
                        days,
                        similarity,
                        String.join(", ", words));
        };
    }
}
