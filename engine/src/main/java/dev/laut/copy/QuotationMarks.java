package dev.laut.copy;

import java.util.BitSet;

/** Tells which words stand between quotation marks: „ “, » «, « », “ ” and the straight ones. */
final class QuotationMarks {

    /** A mark that is not closed within so many words was no opening one: the longest quotation we met has 300. */
    private static final int LONGEST = 400;

    private final BitSet quoted = new BitSet();
    private String closing = "";
    private int openedAt;

    /** Sees the character at {@code at}; {@code words} were read before it. */
    void see(String text, int at, int words) {
        char mark = text.charAt(at);
        if (closing.indexOf(mark) >= 0) {
            quoted.set(openedAt, words - openedAt <= LONGEST ? words : openedAt);
            closing = "";
        } else if (closing.isEmpty() || words - openedAt > LONGEST) {
            open(mark, opensWord(text, at), words);
        }
    }

    BitSet quoted() {
        return quoted;
    }

    private void open(char mark, boolean opensWord, int words) {
        closing = switch (mark) {
            case '„' -> "“”\"";
            case '»' -> opensWord ? "«" : "";
            case '«' -> opensWord ? "»" : "";
            case '“' -> opensWord ? "”" : "";
            case '"' -> opensWord ? "\"" : "";
            default -> "";
        };
        openedAt = words;
    }

    /** Whether a word begins just after and none ends just before. */
    private static boolean opensWord(String text, int at) {
        boolean after = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return after
                && (at == 0
                        || !Character.isLetterOrDigit(text.charAt(at - 1)) && ".!?,".indexOf(text.charAt(at - 1)) < 0);
    }
}
