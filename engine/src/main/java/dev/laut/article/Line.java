package dev.laut.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text that is not blank.
 *
 * @param span where it stands, without the white space at its ends
 * @param text its words
 */
record Line(Span span, String text) {

    /** Longer lines are paragraphs, never labels or headings. */
    private static final int LONGEST_LABEL = 110;

    /** The lines of {@code text} that are not blank, in order. Lines end with a line feed, a carriage return or both. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isEnd(text.charAt(at))) {
                add(lines, text, begin, at);
                begin = at + 1;
            }
        }
        return lines;
    }

    static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    private static void add(List<Line> lines, String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Whitespace.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Whitespace.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            lines.add(new Line(new Span(begin, end), text.substring(begin, end)));
        }
    }

    /** Whether it can be a label or a heading: short, and not ending as a sentence does. */
    boolean isShort() {
        return text.length() <= LONGEST_LABEL && !endsSentence();
    }

    /** A question may head a paragraph, a full stop never does. What stands in brackets at the end does not count. */
    boolean endsSentence() {
        int end = text.length();
        int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        while (bracket > 0 && end > 1 && (end > bracket || Whitespace.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        char last = text.charAt(end - 1);
        return ".!…;".indexOf(last) >= 0 || ("“”\"«»)’‘".indexOf(last) >= 0 && endsSentenceInside(end));
    }

    private boolean endsSentenceInside(int end) {
        return end > 1 && ".!?…".indexOf(text.charAt(end - 2)) >= 0;
    }
}
