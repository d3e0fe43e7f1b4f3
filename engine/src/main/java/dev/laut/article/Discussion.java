package dev.laut.article;

import java.util.regex.Pattern;

/** Finds the readers' comments below an article's text: what stands after the first one that is signed. */
final class Discussion {

    /** A label such as "Kommentare" that stands higher up is a button. */
    private static final double BELOW = 0.5;

    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:\\p{L}[\\p{L}\\d ._-]{1,40}[ ,·|-]+)?vor (?:\\d{1,2}|einer|einem) (?:Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?|Jahr(?:en)?)"
                    + "(?: bearbeitet)?|\\d{1,5} (?:Kommentare?|Beiträge|Leserkommentare?)");

    private Discussion() {}

    /** Whether a line says who commented and how long ago, "Rolf M. vor 2 Stunden", or how many did. */
    static boolean isSignature(String line) {
        return line.length() <= 70 && SIGNATURE.matcher(line).matches();
    }

    /** Gives all text after a discussion's beginning its role. */
    static void mark(TextOutline text) {
        int begin = begin(text);
        for (int i = begin; i < text.size(); i++) {
            if (text.is(i, Role.PARAGRAPH) || text.is(i, Role.SUBHEAD) || text.is(i, Role.LEAD)) {
                text.mark(i, Role.COMMENT);
            }
        }
    }

    /** The first comment's line in the lower half of the text; the text's end when nobody signed one. */
    private static int begin(TextOutline text) {
        int half = (int) (text.line(text.size() - 1).span().end() * BELOW);
        int begin = text.size();
        boolean signed = false;
        for (int i = text.size() - 1; i >= 0 && text.line(i).span().begin() > half; i--) {
            signed |= isSignature(text.line(i).text());
            begin = text.is(i, Role.COMMENT) ? i : begin;
        }
        return signed ? begin : text.size();
    }
}
