package dev.laut.text;

import dev.laut.article.Span;
import dev.laut.lang.de.WordForm;
import java.util.Objects;
import java.util.Set;

/**
 * A word, number or mark of a document.
 *
 * @param index its place among the document's tokens
 * @param begin its first UTF-16 code unit in the document's text
 * @param end the code unit after its last one
 * @param kind what it is made of
 * @param word its form, with all that the dictionary knows of it
 * @param initial whether any word would have a capital here: at the beginning of a sentence or of quoted words, or
 *     after a colon
 */
public record Token(int index, int begin, int end, Kind kind, WordForm word, boolean initial) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        /** Digits, also with points, commas and a percent sign: "10.824", "3,5", "26." */
        NUMBER,
        PUNCTUATION,
        /** Anything else: emoji, currency signs, control characters. */
        SYMBOL
    }

    private static final Set<String> ARABIC_ARTICLES =
            Set.of("al", "ad", "an", "ar", "as", "asch", "ash", "at", "az", "el", "ed");

    private static final int LONGEST_ARTICLE = 4;

    public Token {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(word, "word");
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("no token: [" + begin + ", " + end + ")");
        }
    }

    /** As written. */
    public String form() {
        return word.form();
    }

    /** In lower case. */
    public String lower() {
        return word.lower();
    }

    public Span span() {
        return new Span(begin, end);
    }

    /** Whether this is exactly the mark or word {@code form}. */
    public boolean is(String form) {
        return word.form().equals(form);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isPunctuation() {
        return kind == Kind.PUNCTUATION;
    }

    /** Whether it is written with a capital, be it behind an Arabic article: "al-Golani". */
    public boolean isCapitalised() {
        String form = word.form();
        return !form.isEmpty() && (Character.isUpperCase(form.codePointAt(0)) || isArabicSurname());
    }

    /** "al-Golani", "ad-Din", "asch-Scharaa": a surname with the Arabic article before it; "as-Moll" is none. */
    public boolean isArabicSurname() {
        String form = word.form();
        int hyphen = form.charAt(0) == 'a' || form.charAt(0) == 'e' ? form.indexOf('-') : -1;
        return hyphen >= 2
                && hyphen <= LONGEST_ARTICLE
                && hyphen + 2 < form.length()
                && Character.isUpperCase(form.charAt(hyphen + 1))
                && ARABIC_ARTICLES.contains(form.substring(0, hyphen))
                && !form.endsWith("Moll")
                && !form.endsWith("Dur");
    }
}
