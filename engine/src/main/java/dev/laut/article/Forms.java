package dev.laut.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the entries of live blogs and the items of lists by the words of an article's segments. */
final class Forms {

    /** So many times at the beginnings of segments make a live blog; fewer stand in any report of a day. */
    private static final int FEWEST_ENTRIES = 3;

    private static final Pattern ENTRY = Pattern.compile(
            "^(?:[+*•\\[(|]+\\s*)?(?:(?:Update|Stand|Von|Um)?[,:]?\\s*)"
                    + "((?:[01]?\\d|2[0-4])[.:][0-5]\\d(?: Uhr)?)(?:\\s*[\\])|:+–-].*|\\s*$| Uhr\\b.*|\\s+\\p{Lu}.*)",
            Pattern.DOTALL);

    private static final Pattern ITEM =
            Pattern.compile("^(?:[-–•*▪●]\\s|\\d{1,2}[.)]\\s(?!\\p{Lu}\\p{Ll}+ \\d{4})).*", Pattern.DOTALL);

    private Forms() {}

    /** The segments with the forms that their words show; a form that is known already stays. */
    static List<Segment> mark(String text, List<Segment> segments) {
        List<Segment> marked = new ArrayList<>(segments);
        markEntries(text, marked);
        marked.replaceAll(segment -> isPlain(segment) ? listed(text, segment) : segment);
        Interview.mark(text, marked);
        return marked;
    }

    private static void markEntries(String text, List<Segment> segments) {
        List<Integer> entries = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).form() == Form.TEXT
                    && time(text, segments.get(i)).isPresent()) {
                entries.add(i);
            }
        }
        if (entries.size() >= FEWEST_ENTRIES) {
            entries.forEach(i -> segments.set(i, segments.get(i).as(Form.ENTRY, time(text, segments.get(i)))));
        }
    }

    private static Optional<Span> time(String text, Segment segment) {
        Matcher matcher = ENTRY.matcher(segment.span().in(text));
        int begin = segment.span().begin();
        return matcher.matches()
                ? Optional.of(new Span(begin + matcher.start(1), begin + matcher.end(1)))
                : Optional.empty();
    }

    private static Segment listed(String text, Segment segment) {
        String words = segment.span().in(text);
        if (words.indexOf('\t') > 0) {
            return segment.as(Form.TABLE_ROW, Optional.empty());
        }
        return ITEM.matcher(words).matches() ? segment.as(Form.LIST_ITEM, Optional.empty()) : segment;
    }

    private static boolean isPlain(Segment segment) {
        return segment.form() == Form.TEXT && (segment.role() == Role.PARAGRAPH || segment.role() == Role.SUBHEAD);
    }
}
