package dev.laut.copy;

import java.util.Arrays;

/** Cuts a text into normalised words, in one pass. Not thread-safe; one use. */
final class WordReader {

    /** Digits that a point or a space may join: "10.824". */
    private static final int DIGITS_OF_A_GROUP = 3;

    private final String text;
    private final QuotationMarks quotation = new QuotationMarks();
    private int[] hashes;
    private int[] begins;
    private int[] ends;
    private int count;
    private int at;

    private WordReader(String text) {
        this.text = text;
        int expected = text.length() / 6 + 8;
        hashes = new int[expected];
        begins = new int[expected];
        ends = new int[expected];
    }

    static Wording read(String text) {
        return new WordReader(text).words();
    }

    private Wording words() {
        while (at < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                word();
            } else {
                quotation.see(text, at, count);
                at++;
            }
        }
        return new Wording(
                Arrays.copyOf(hashes, count),
                Arrays.copyOf(begins, count),
                Arrays.copyOf(ends, count),
                quotation.quoted());
    }

    private void word() {
        int begin = at;
        int end = at;
        int hash = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (Character.isLetterOrDigit(letter)) {
                hash = fold(hash, letter);
                end = ++at;
            } else if (isInvisible(letter)) {
                at++;
            } else if (joinsDigits(begin)) {
                at++;
            } else if (isCutAtLineEnd(letter)) {
                at = afterBreak();
            } else {
                break;
            }
        }
        keep(hash, begin, end);
    }

    private static int fold(int hash, char letter) {
        return switch (Character.toLowerCase(letter)) {
            case 'ä' -> 31 * hash + 'a';
            case 'ö' -> 31 * hash + 'o';
            case 'ü' -> 31 * hash + 'u';
            case 'ß' -> 31 * (31 * hash + 's') + 's';
            default -> 31 * hash + Character.toLowerCase(letter);
        };
    }

    /** Soft hyphens, zero-width characters, and the dots of an umlaut written as a character of its own. */
    private static boolean isInvisible(char letter) {
        return letter == '\u00ad'
                || letter >= '\u200b' && letter <= '\u200d'
                || letter == '\ufeff'
                || letter >= '\u0300' && letter <= '\u036f';
    }

    private boolean joinsDigits(int begin) {
        return ". \u00a0\u202f\u2009'’".indexOf(text.charAt(at)) >= 0
                && digitsBefore(begin) <= DIGITS_OF_A_GROUP
                && digitsBefore(begin) > 0
                && digitsAfter() == DIGITS_OF_A_GROUP;
    }

    /** The digits just before here; 0 when the word began with anything else. */
    private int digitsBefore(int begin) {
        int from = at;
        while (from > begin && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return Character.isDigit(text.charAt(begin)) ? at - from : 0;
    }

    private int digitsAfter() {
        int to = at + 1;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return to - at - 1;
    }

    private boolean isCutAtLineEnd(char letter) {
        return letter == '-'
                && at + 2 < text.length()
                && text.charAt(at + 1) == '\n'
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private int afterBreak() {
        return at + 2;
    }

    private void keep(int hash, int begin, int end) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
            begins = Arrays.copyOf(begins, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        hashes[count] = hash;
        begins[count] = begin;
        ends[count] = end;
        count++;
    }
}
