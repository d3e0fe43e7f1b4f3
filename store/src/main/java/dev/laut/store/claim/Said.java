package dev.laut.store.claim;

import dev.laut.article.Span;
import dev.laut.store.claim.Claim.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A statement as it stands in one article.
 *
 * @param speaker what tells the speaker from others: an actor's number, else the words
 * @param name who speaks, as it is shown
 * @param article the number of the article
 * @param content where its words stand in it
 * @param event what tells the event it is about; empty for none
 * @param agencies the names of the agencies it came through
 * @param origins the names of those it comes from in the end
 */
record Said(
        String speaker,
        String name,
        String words,
        boolean isQuoted,
        long article,
        List<Span> content,
        String event,
        List<String> agencies,
        List<String> origins,
        Place place) {

    /** Letters from which on a word says something; shorter ones are mostly of the grammar. */
    private static final int TELLING = 4;

    Said {
        content = List.copyOf(content);
        agencies = List.copyOf(agencies);
        origins = List.copyOf(origins);
    }

    /** The words that say something, in lower case. */
    Set<String> telling() {
        return Arrays.stream(words.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= TELLING || !word.isEmpty() && Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    /** The words without what typesetting changes: two that are equal here are one wording. */
    String plain() {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.GERMAN);
    }
}
