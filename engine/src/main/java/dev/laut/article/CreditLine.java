package dev.laut.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that say whose report an article is: "BERLIN (dpa) - " before the first sentence, "(dpa/mw)" after the last
 * one, "Quelle: AP" on a line of their own.
 */
final class CreditLine {

    private static final Pattern DATELINE = Pattern.compile(
            "^(\\p{Lu}[\\p{L}./ -]{1,40}?)(?:, \\d{1,2}\\. ?\\p{L}{3,9})? ?(?:\\(([^()]{2,30})\\)|/?\\b([a-z]{2,4}|AFP|AP|KNA|APA|SDA|SID))"
                    + "(?:\\s?(?:[-–—:.|]|\\+\\+)\\s?|\\s(?=[\\p{Lu}„»\"]))");
    private static final int LONGEST_DATELINE = 70;

    private static final Pattern TRAILING = Pattern.compile("[(\\[]([\\p{L}./, &+-]{2,40})[)\\]]$");
    private static final Pattern WHOLE = Pattern.compile(
            "^(?:Quellen?|Source|Agenturen?|Mit Material von|Mit Informationen von|Mit Agenturmaterial)\\b:?\\s.{2,120}$"
                    + "|^[(\\[]?(?:[Mm]it|[Vv]on) [\\p{L}/, -]{2,30}[)\\]]?$");
    /** Letters of a mark, and some space. */
    private static final int LONGEST_MARK = 8;

    private static final Pattern MARK = Pattern.compile("[a-zäöü]{2,5}");
    /** The marks of agencies and desks that no list holds; longer words in brackets are remarks: "(lacht)". */
    private static final Pattern UNKNOWN_MARK = Pattern.compile("[a-zäöü]{2,4}");

    private static final Pattern ARTICLE = Pattern.compile("(?:Der|Die|Das|Ein|Eine|Den|Dem|Im|Am) .*");

    private static final Pattern PIECES = Pattern.compile("\\s*[/,&+]\\s*|\\s+(?:und|mit)\\s+");

    private final Agencies agencies;

    CreditLine(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * The length of the dateline that {@code paragraph} begins with, 0 for none.
     *
     * @param first whether it is the article's first paragraph, where marks of unknown agencies count, too
     */
    int dateline(String paragraph, boolean first) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_DATELINE));
        if (!first && !namesAgency(head)) {
            return 0;
        }
        Matcher matcher = DATELINE.matcher(head);
        return matcher.lookingAt() && (isAgencys(matcher) || (first && isUnknown(matcher))) ? matcher.end() : 0;
    }

    private boolean isAgencys(Matcher dateline) {
        return namesAgency(dateline.group(2) == null ? dateline.group(3) : dateline.group(2));
    }

    /** "TIFLIS (mpd)", "BERLIN taz |" and "Poti (mpd) –", but not "Der Wagen (rot) –" and not "NATO soll:". */
    private static boolean isUnknown(Matcher dateline) {
        String place = dateline.group(1);
        boolean capitals = place.equals(place.toUpperCase(Locale.GERMAN));
        String words = dateline.group().strip();
        char end = words.charAt(words.length() - 1);
        if (dateline.group(2) == null) {
            return capitals && end == '|';
        }
        boolean dash = "-–—:.|+".indexOf(end) >= 0;
        return areMarks(dateline.group(2))
                && (capitals || (dash && !ARTICLE.matcher(place).matches()));
    }

    /**
     * Where the credit in brackets at the end of {@code paragraph} begins; empty when there is none.
     *
     * @param last whether it is the article's last paragraph, where unknown marks count, too
     */
    Optional<Integer> trailing(String paragraph, boolean last) {
        char end = paragraph.charAt(paragraph.length() - 1);
        if (end != ')' && end != ']') {
            return Optional.empty();
        }
        Matcher matcher = TRAILING.matcher(paragraph);
        int from = Math.max(0, paragraph.length() - 42);
        if (!matcher.region(from, paragraph.length()).find()) {
            return Optional.empty();
        }
        boolean credit = isCredit(matcher.group(1))
                || (last && areMarks(matcher.group(1)) && endsSentence(paragraph, matcher.start()));
        return credit ? Optional.of(matcher.start()) : Optional.empty();
    }

    private static boolean endsSentence(String paragraph, int end) {
        int at = end - 1;
        while (at > 0 && Whitespace.isSpace(paragraph.charAt(at))) {
            at--;
        }
        return at > 0 && ".!?…“”\"«»".indexOf(paragraph.charAt(at)) >= 0;
    }

    /** Whether {@code words} are nothing but the marks of agencies, desks and authors: "mpd/tb", "jo". */
    static boolean areMarks(String words) {
        for (String piece : PIECES.split(words, -1)) {
            if (!UNKNOWN_MARK.matcher(piece.strip()).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The segments of a paragraph that begins at {@code offset}: dateline, words, credit. */
    List<Segment> split(String paragraph, int offset, Role role, boolean first, boolean last) {
        int begin = dateline(paragraph, first);
        int end = Math.max(begin, trailing(paragraph, last).orElse(paragraph.length()));
        List<Segment> segments = new ArrayList<>();
        addTo(segments, paragraph, 0, begin, Role.DATELINE, offset);
        addTo(segments, paragraph, begin, end, role, offset);
        addTo(segments, paragraph, end, paragraph.length(), Role.CREDIT, offset);
        return segments;
    }

    private static void addTo(List<Segment> segments, String text, int from, int to, Role role, int offset) {
        int end = to;
        while (end > from && Whitespace.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > from) {
            segments.add(new Segment(new Span(offset + from, offset + end), role));
        }
    }

    /** Whether all of {@code line} is a credit: "(dpa/mw)", "dpa", "Quelle: AP / dpa". */
    boolean isWhole(String line) {
        if (line.length() > 130) {
            return false;
        }
        String bare = withoutBrackets(line);
        boolean bracketed = bare.length() < line.length();
        boolean marks = isCredit(bare) || (bracketed && areMarks(bare));
        return marks || (WHOLE.matcher(line).matches() && (line.indexOf(':') > 0 || namesAgency(line)));
    }

    private static String withoutBrackets(String line) {
        int begin = line.startsWith("(") || line.startsWith("[") ? 1 : 0;
        int end = line.length() - (line.endsWith(")") || line.endsWith("]") ? 1 : 0);
        return begin < end ? line.substring(begin, end) : line;
    }

    /** Agencies and desks' marks only, and at least one agency. */
    private boolean isCredit(String words) {
        if (words.length() > LONGEST_MARK && !parts(words) && !agencies.isAgency(words.strip())) {
            return false;
        }
        boolean agency = false;
        for (String piece : PIECES.split(words, -1)) {
            boolean known = agencies.isAgency(piece.strip());
            if (!known && !MARK.matcher(piece.strip()).matches()) {
                return false;
            }
            agency |= known;
        }
        return agency;
    }

    /** Whether {@link #PIECES} can part the words; asked first, for most lines are no credit. */
    private static boolean parts(String words) {
        return words.indexOf('/') >= 0
                || words.indexOf(',') >= 0
                || words.indexOf('&') >= 0
                || words.indexOf('+') >= 0
                || words.contains("und")
                || words.contains("mit");
    }

    private boolean namesAgency(String words) {
        int begin = 0;
        for (int at = 0; at <= words.length(); at++) {
            boolean inside = at < words.length() && (Character.isLetter(words.charAt(at)) || words.charAt(at) == '-');
            if (!inside) {
                if (at > begin && agencies.isAgency(words.substring(begin, at))) {
                    return true;
                }
                begin = at + 1;
            }
        }
        return false;
    }
}
