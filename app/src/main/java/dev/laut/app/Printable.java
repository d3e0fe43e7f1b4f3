package dev.laut.app;

import java.util.regex.Pattern;

/** Makes text of strangers fit for a terminal: no control characters, which could steer it, and no line breaks. */
final class Printable {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Zs}\\p{Zl}\\p{Zp}]+");
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]");

    private Printable() {}

    /** The text in one line, with single spaces. */
    static String line(String text) {
        return STEERING.matcher(GAP.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
