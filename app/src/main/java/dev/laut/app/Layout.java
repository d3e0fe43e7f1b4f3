package dev.laut.app;

import java.util.ArrayList;
import java.util.List;

/** Lines of text within the width of a terminal. */
final class Layout {

    private final int width;

    Layout(int width) {
        this.width = width;
    }

    /** Breaks {@code text} between words; the first line begins with {@code first}, others with as many spaces. */
    List<String> wrap(String first, String text) {
        return wrap(first, " ".repeat(length(first)), text);
    }

    List<String> wrap(String first, String rest, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : Printable.line(text).split(" ", -1)) {
            if (!empty && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
