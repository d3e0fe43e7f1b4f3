package dev.laut.article;

import java.util.Arrays;

/**
 * A place in a page's bytes that only moves forward, and the bytes that are kept of those behind it. Works in every
 * charset whose markup is ASCII, before the page is decoded. For one page only.
 */
final class MarkupScan {

    private final byte[] page;
    private final byte[] kept;
    private int keptLength;
    /** What lies before it is kept or dropped, what lies between it and {@link #at} is not decided yet. */
    private int decided;

    private int at;

    MarkupScan(byte[] page) {
        this.page = page;
        this.kept = new byte[page.length];
    }

    byte[] kept() {
        keepUntil(page.length);
        return Arrays.copyOf(kept, keptLength);
    }

    int at() {
        return at;
    }

    int end() {
        return page.length;
    }

    /** The byte at an index; zero behind the page's end. */
    byte byteAt(int index) {
        return index < page.length ? page[index] : 0;
    }

    /** Goes on to {@code index}; what is between stays undecided. */
    void moveTo(int index) {
        at = Math.min(index, page.length);
    }

    private void keepUntil(int index) {
        System.arraycopy(page, decided, kept, keptLength, index - decided);
        keptLength += index - decided;
        decided = index;
    }

    /** Keeps what is before {@code begin}, drops what is from there to {@code end}, and goes on there. */
    void drop(int begin, int end) {
        keepUntil(begin);
        decided = end;
        at = end;
    }

    /** Of the white space before this place one character is kept. */
    void foldSpace() {
        int begin = at;
        while (begin > decided && isSpace(page[begin - 1])) {
            begin--;
        }
        if (at - begin > 1) {
            drop(begin + 1, at);
        }
    }

    /** The index of the next such byte; {@link #end} when there is none. */
    int next(char wanted, int from) {
        for (int i = from; i < page.length; i++) {
            if (page[i] == wanted) {
                return i;
            }
        }
        return page.length;
    }

    /** Whether these ASCII letters, lower case, stand at {@code index} in either case. */
    boolean isAt(int index, String letters) {
        if (index + letters.length() > page.length) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            int letter = page[index + i];
            if ((letter >= 'A' && letter <= 'Z' ? letter | 0x20 : letter) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean contains(int begin, int end, String letters) {
        for (int i = begin; i + letters.length() <= end; i++) {
            if (page[i] == letters.charAt(0) && isAt(i, letters)) {
                return true;
            }
        }
        return false;
    }

    /** The index behind a tag's or an attribute's name. */
    int endOfName(int begin) {
        int end = begin;
        while (end < page.length && !endsName(page[end])) {
            end++;
        }
        return end;
    }

    private static boolean endsName(byte b) {
        return b <= '>' && (b == '>' || b == ' ' || b == '=' || b == '/' || isSpace(b));
    }

    /** A name of up to eight ASCII characters as a number; zero for a longer one. */
    long name(int begin, int end) {
        if (end - begin > Long.BYTES) {
            return 0;
        }
        long name = 0;
        for (int i = begin; i < end; i++) {
            name = name << 8 | ((page[i] | 0x20) & 0xFF);
        }
        return name;
    }

    /** The number of a name in lower case. */
    static long name(String letters) {
        long name = 0;
        for (int i = 0; i < letters.length(); i++) {
            name = name << 8 | letters.charAt(i);
        }
        return name;
    }

    int afterSpace(int from) {
        int index = from;
        while (index < page.length && isSpace(page[index])) {
            index++;
        }
        return index;
    }

    /** The index behind an attribute's value that begins at {@code from}, quotation marks included. */
    int endOfValue(int from) {
        byte quote = byteAt(from);
        if (quote == '"' || quote == '\'') {
            return Math.min(next((char) quote, from + 1) + 1, page.length);
        }
        int end = from;
        while (end < page.length && !isSpace(page[end]) && page[end] != '>') {
            end++;
        }
        return end;
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
    }

    static boolean isLetter(byte b) {
        int lower = b | 0x20;
        return lower >= 'a' && lower <= 'z';
    }
}
