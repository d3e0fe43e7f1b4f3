package dev.laut.story;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and numbers; soft hyphens are none of their letters. */
final class Words {

    private Words() {}

    /** At most {@code limit} words from the text's beginning. */
    static List<String> of(String text, int limit) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at <= text.length() && words.size() < limit; at++) {
            char letter = at < text.length() ? text.charAt(at) : ' ';
            if (Character.isLetterOrDigit(letter)) {
                word.append(letter);
            } else if (letter != '\u00ad' && !joinsDigits(text, at) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static boolean joinsDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && text.charAt(at) == '.'
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
