package dev.laut.store.group;

import java.util.List;
import java.util.Optional;

/**
 * An article of a story, and why it is one.
 *
 * @param why the name of a {@link dev.laut.story.Placement.Why}
 * @param nearest the address of the article most like it in the story; empty when it stands alone
 * @param similarity of the two, from 0 to 1
 * @param words that weigh most in their likeness, by their stems
 * @param days between the two
 */
public record StoryMember(
        String address,
        String title,
        String publisher,
        String published,
        String why,
        Optional<String> nearest,
        double similarity,
        List<String> words,
        double days) {

    public StoryMember {
        words = List.copyOf(words);
    }
}
