package dev.laut.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins lines that a mail program, a converter or a link has broken in mid-sentence, so that a paragraph is one line again.
 * A text counts as broken when several lines stop in mid-sentence and go on in lower case; in any other text every line
 * break is taken for what it says.
 */
final class HardWraps {

    /** Long lines that the next one goes on with in lower case; a single one may be a slip. */
    private static final int FEWEST = 2;

    /** Characters; shorter lines one below the other may be a list. */
    private static final int LONG_LINE = 40;

    /** Characters; a shorter line that stops without a full stop may be a heading. */
    private static final int FULL_LINE = 60;

    /** Characters; where no line is longer, lines were broken at a width and not at a place in the text. */
    private static final int WIDEST = 100;

    /** Of the widest line; a shorter one ends its paragraph. */
    private static final double NEARLY_FULL = 0.75;

    private static final Set<String> OPEN_WORDS = Set.of(
            "in",
            "im",
            "an",
            "am",
            "auf",
            "aus",
            "bei",
            "mit",
            "nach",
            "von",
            "vom",
            "zu",
            "zum",
            "zur",
            "für",
            "über",
            "unter",
            "um",
            "durch",
            "gegen",
            "ohne",
            "vor",
            "seit",
            "bis",
            "laut",
            "wegen",
            "trotz",
            "angesichts",
            "der",
            "die",
            "das",
            "den",
            "dem",
            "des",
            "ein",
            "eine",
            "einen",
            "einem",
            "einer",
            "eines",
            "und",
            "oder",
            "sowie",
            "dass",
            "auch");

    private final String text;
    private final List<Line> lines;

    private HardWraps(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The lines of a text, those of one paragraph as one; spans keep pointing at the text as it was given. */
    static List<Line> joined(String text, List<Line> lines) {
        return new HardWraps(text, lines).joined();
    }

    private List<Line> joined() {
        int continued = 0;
        int widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean afterLong = i > 0 && lines.get(i - 1).text().length() >= LONG_LINE;
            continued += afterLong && goesOnInLowerCase(i) ? 1 : 0;
            widest = Math.max(widest, lines.get(i).text().length());
        }
        if (continued < FEWEST) {
            return lines;
        }
        int full = widest <= WIDEST ? (int) (widest * NEARLY_FULL) : Integer.MAX_VALUE;
        List<Line> joined = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !belongsTogether(i, full)) {
                joined.add(line(first, i - 1));
                first = i;
            }
        }
        return joined;
    }

    private Line line(int first, int last) {
        if (first == last) {
            return lines.get(first);
        }
        Span span =
                new Span(lines.get(first).span().begin(), lines.get(last).span().end());
        return new Line(span, span.in(text));
    }

    /** Whether a line goes on with the paragraph of the line before it. */
    private boolean belongsTogether(int index, int full) {
        if (goesOnInLowerCase(index)) {
            return true;
        }
        Line before = lines.get(index - 1);
        int length = before.text().length();
        return isNextLine(index)
                && !LineRoles.isListed(lines.get(index))
                && (length >= full || (isOpen(before) && (length >= FULL_LINE || isBroken(before))));
    }

    /** No heading ends with an article or a preposition, and a line of some length seldom with a small word. */
    private static boolean isBroken(Line line) {
        String words = line.text();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean small = Character.isLowerCase(last.charAt(0));
        return (small && words.length() >= LONG_LINE) || OPEN_WORDS.contains(last.toLowerCase(Locale.GERMAN));
    }

    private boolean goesOnInLowerCase(int index) {
        char first = lines.get(index).text().charAt(0);
        return Character.isLowerCase(first) && isOpen(lines.get(index - 1)) && isNextLine(index);
    }

    private static boolean isOpen(Line line) {
        String words = line.text();
        return !line.endsSentence() && "?:".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** Whether no blank line stands before this one. */
    private boolean isNextLine(int index) {
        int begin = lines.get(index - 1).span().end();
        int end = lines.get(index).span().begin();
        int breaks = 0;
        for (int at = begin; at < end; at++) {
            char c = text.charAt(at);
            boolean second = c == '\n' && at > begin && text.charAt(at - 1) == '\r';
            breaks += Line.isEnd(c) && !second ? 1 : 0;
        }
        return breaks == 1;
    }
}
