package dev.laut.text;

import dev.laut.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a stretch of text into raw tokens, in time linear in its length. */
final class Scanner {

    /** A token before its sentence is known. */
    record Raw(int begin, int end, Kind kind) {}

    /** Marks that join two letters or digits to one word: "Formel-1-Team", "geht's", "Bürger:innen", "AT&T". */
    private static final String JOINERS = "-‐‑'’&_";

    private static final String GENDER_JOINERS = ":*·";

    /** Quotation marks, brackets, stops and dashes; every one is a token of its own. */
    private static final String MARKS = ".,;:!?…()[]{}\"'„“”‟«»‚‘’‛‹›`´–—-‐‑/|•·*_&";

    /** No abbreviation is longer; bounds the look back. */
    private static final int LONGEST_ABBREVIATION = 12;

    private final String text;
    private final Set<String> abbreviations;

    Scanner(String text, Set<String> abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    List<Raw> scan(int begin, int end) {
        List<Raw> tokens = new ArrayList<>((end - begin) / 5 + 1);
        int at = begin;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            if (isSpace(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            Raw token = next(at, end, codePoint);
            tokens.add(token);
            at = token.end();
        }
        return tokens;
    }

    private Raw next(int at, int end, int codePoint) {
        if (Character.isLetter(codePoint)) {
            return new Raw(at, wordEnd(at, end), Kind.WORD);
        }
        if (Character.isDigit(codePoint)) {
            return number(at, end);
        }
        if (MARKS.indexOf(codePoint) >= 0) {
            return new Raw(at, runEnd(at, end, codePoint), Kind.PUNCTUATION);
        }
        return new Raw(at, symbolEnd(at, end), Kind.SYMBOL);
    }

    /** An emoji with its joiners and selectors is one symbol. */
    private int symbolEnd(int at, int end) {
        int next = at + Character.charCount(text.codePointAt(at));
        while (next < end) {
            int type = Character.getType(text.codePointAt(next));
            boolean joined = text.codePointBefore(next) == 0x200D;
            if (!joined
                    && type != Character.NON_SPACING_MARK
                    && type != Character.ENCLOSING_MARK
                    && text.codePointAt(next) != 0x200D) {
                return next;
            }
            next += Character.charCount(text.codePointAt(next));
        }
        return end;
    }

    /** "..." and "--" are one mark. */
    private int runEnd(int at, int end, int mark) {
        int next = at + 1;
        if (mark == '.' || mark == '-') {
            while (next < end && text.charAt(next) == mark) {
                next++;
            }
        }
        return next;
    }

    private int wordEnd(int begin, int end) {
        int at = begin;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            if (isWordPart(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (at + 1 < end && joins(codePoint, at)) {
                at++;
            } else if (codePoint == '.' && at - begin <= LONGEST_ABBREVIATION && pointBelongs(begin, at, end)) {
                at++;
            } else {
                return withTrailingHyphen(at, end);
            }
        }
        return end;
    }

    /** "Wirtschafts- und Sozialrat": the hyphen belongs to the word before it. */
    private int withTrailingHyphen(int at, int end) {
        boolean hyphen = at < end && text.charAt(at) == '-';
        return hyphen && (at + 1 == end || isSpace(text.codePointAt(at + 1))) ? at + 1 : at;
    }

    private boolean joins(int codePoint, int at) {
        int next = text.codePointAt(at + 1);
        if (JOINERS.indexOf(codePoint) >= 0) {
            return isWordPart(next);
        }
        return GENDER_JOINERS.indexOf(codePoint) >= 0 && text.startsWith("in", at + 1);
    }

    /** Whether the point at {@code at} belongs to the word: "z.B.", "Dr.", the "J." of "J. Müller", "dpa.de". */
    private boolean pointBelongs(int begin, int at, int end) {
        String word = text.substring(begin, at + 1).toLowerCase(Locale.GERMAN);
        if (abbreviations.contains(word)) {
            return true;
        }
        boolean followed = at + 1 < end && Character.isLetter(text.codePointAt(at + 1));
        if (at - begin == 1) {
            return Character.isUpperCase(text.charAt(begin)) || followed || isSpacedAbbreviation(at, end);
        }
        boolean insideName = followed && Character.isLowerCase(text.codePointAt(at + 1));
        return insideName || (followed && text.charAt(at - 2) == '.');
    }

    /** "z. B.", "u. a.": a letter and a point follow after one space. */
    private boolean isSpacedAbbreviation(int at, int end) {
        return at + 3 < end
                && isSpace(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at + 2))
                && text.charAt(at + 3) == '.';
    }

    private Raw number(int begin, int end) {
        int at = begin;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            boolean inside = (codePoint == '.' || codePoint == ',' || codePoint == ':')
                    && at + 1 < end
                    && Character.isDigit(text.codePointAt(at + 1));
            if (!inside && !Character.isDigit(codePoint)) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        if (at < end && (Character.isLetter(text.codePointAt(at)) || hyphenated(at, end))) {
            return new Raw(begin, wordEnd(at, end), Kind.WORD);
        }
        return new Raw(begin, at, Kind.NUMBER);
    }

    /** "16-Jährige", "3-fach". */
    private boolean hyphenated(int at, int end) {
        return at + 1 < end && text.charAt(at) == '-' && Character.isLetter(text.codePointAt(at + 1));
    }

    private static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || codePoint == '\u00AD';
    }

    /** White space as text from the web has it: also no-break and zero-width spaces, which Java's own tests miss. */
    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x200B
                || codePoint == 0xFEFF;
    }
}
