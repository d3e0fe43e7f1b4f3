package dev.laut.article;

/** White space as web pages hold it: no-break, thin and zero-width spaces, which Java's own notion misses. */
final class Whitespace {

    private Whitespace() {}

    /** Whether {@code c} parts words: Java's white space, Unicode's space separators and the byte order mark. */
    static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x7F && !isLatinLetter(c) && isRareSpace(c));
    }

    private static boolean isRareSpace(char c) {
        return c == 0xA0
                || (c >= 0x2000 && c <= 0x200B)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || (c >= 0x205F && c <= 0x2060)
                || c == 0x1680
                || c == 0x3000
                || c == 0xFEFF;
    }

    /** Umlauts and all other letters with marks, none of which is a space; asked first, for they are common. */
    private static boolean isLatinLetter(char c) {
        return c >= 0xC0 && c < 0x250;
    }

    /** Whether {@code c} takes no room and changes no word: zero-width space, joiners' mark, byte order mark. */
    static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /** Whether {@code c} is dropped from a page's words: soft hyphen and marks of direction. */
    static boolean isDropped(char c) {
        return c == '\u00AD' || c == '\u200E' || c == '\u200F' || isInvisible(c);
    }

    /** One space for every run of white space, none at the ends. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        append(folded, text);
        trim(folded);
        return folded.toString();
    }

    /** Appends {@code text} with runs of white space folded, also over the seam. */
    static void append(StringBuilder to, String text) {
        if (isFolded(text)) {
            to.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                to.append(c);
                continue;
            }
            if (isDropped(c)) {
                continue;
            }
            if (!isSpace(c)) {
                to.append(c);
            } else if (to.length() > 0 && !isSpace(to.charAt(to.length() - 1))) {
                to.append(' ');
            }
        }
    }

    /** Whether there is nothing to fold: as most long texts are, which are then copied as a whole. */
    private static boolean isFolded(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && (space || c != ' ')) {
                return false;
            }
            space = c == ' ';
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c > ' ' && c < 0x7F) || isLatinLetter(c) || isPunctuation(c);
    }

    /** German quotation marks, dashes and dots. */
    private static boolean isPunctuation(char c) {
        return c >= 0x2010 && c <= 0x2027;
    }

    static void trim(StringBuilder text) {
        while (text.length() > 0 && isSpace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
    }
}
