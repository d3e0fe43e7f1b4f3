package dev.laut.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that say whose report an article is: "BERLIN (dpa) - " before the first sentence, "(dpa/mw)" after the last
 * one, "Quelle: AP" on a line of their own.
 */
final class CreditLine {

    private static final Pattern DATELINE = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}./ -]{1,40}?(?:, \\d{1,2}\\. ?\\p{L}{3,9})?) ?(?:\\(([^()]{2,30})\\)|/?([a-z]{2,4}|AFP|AP|KNA|APA|SDA|SID))\\s?(?:[-–—:.]|\\+\\+)\\s?");
    private static final int LONGEST_DATELINE = 70;

    private static final Pattern TRAILING = Pattern.compile("[(\\[]([\\p{L}./, &+-]{2,40})[)\\]]$");
    private static final Pattern WHOLE = Pattern.compile(
            "^(?:Quellen?|Source|Agenturen?|Mit Material von|Mit Informationen von|Mit Agenturmaterial)\\b:?\\s.{2,120}$"
                    + "|^[(\\[]?(?:[Mm]it|[Vv]on) [\\p{L}/, -]{2,30}[)\\]]?$");
    private static final Pattern MARK = Pattern.compile("[a-zäöü]{2,5}");

    private static final Pattern PIECES = Pattern.compile("\\s*[/,&+]\\s*|\\s+(?:und|mit)\\s+");

    private final Agencies agencies;

    CreditLine(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The length of the dateline that {@code paragraph} begins with, 0 for none. */
    int dateline(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_DATELINE));
        Matcher matcher = DATELINE.matcher(head);
        if (!namesAgency(head) || !matcher.lookingAt()) {
            return 0;
        }
        String credit = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return namesAgency(credit) ? matcher.end() : 0;
    }

    /** Where the credit in brackets at the end of {@code paragraph} begins; empty when there is none. */
    Optional<Integer> trailing(String paragraph) {
        char last = paragraph.charAt(paragraph.length() - 1);
        if (last != ')' && last != ']') {
            return Optional.empty();
        }
        Matcher matcher = TRAILING.matcher(paragraph);
        int from = Math.max(0, paragraph.length() - 42);
        boolean found = matcher.region(from, paragraph.length()).find();
        return found && isCredit(matcher.group(1)) ? Optional.of(matcher.start()) : Optional.empty();
    }

    /** The segments of a paragraph that begins at {@code offset}: dateline, words, credit. */
    List<Segment> split(String paragraph, int offset, Role role) {
        int begin = dateline(paragraph);
        int end = trailing(paragraph).orElse(paragraph.length());
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
        String bare = line.replaceAll("^[(\\[]|[)\\]]$", "");
        boolean marks = isCredit(bare) && (bare.length() < line.length() || namesAgency(bare));
        return marks || (WHOLE.matcher(line).matches() && (line.indexOf(':') > 0 || namesAgency(line)));
    }

    /** Agencies and desks' marks only, and at least one agency. */
    private boolean isCredit(String words) {
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
