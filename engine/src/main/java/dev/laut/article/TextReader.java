package dev.laut.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads an article from plain text as it is copied from a page, with no tags to help. The text stays exactly as given;
 * each of its lines becomes a segment with a role, lines broken in mid-sentence together one. Never throws for what a text
 * holds; takes time in proportion to it.
 *
 * <p>Thread-safe; loads its word lists once, so make one and share it.
 */
public final class TextReader {

    /** Characters; a long novel has a million. */
    static final int LONGEST_TEXT = 32 * 1024 * 1024;

    private final Agencies agencies = Agencies.load();
    private final CreditLine credits = new CreditLine(agencies);
    private final LineRoles roles = new LineRoles(Phrases.load(), credits);

    /**
     * Reads the article in a text.
     *
     * @param location path or address as given by the user; becomes the article's
     */
    public PageReading read(String text, String location) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(location, "location");
        if (text.length() > LONGEST_TEXT) {
            return new PageReading.Refused(
                    PageReading.Reason.TOO_LARGE,
                    "the text has " + text.length() + " characters, more than " + LONGEST_TEXT);
        }
        if (isBinary(text)) {
            return new PageReading.Refused(PageReading.Reason.BINARY, "the text holds control characters");
        }
        List<Line> lines = HardWraps.joined(text, Line.of(text));
        return lines.isEmpty()
                ? new PageReading.Refused(PageReading.Reason.EMPTY, "the text is empty")
                : new PageReading.Found(article(text, location, lines));
    }

    private Article article(String text, String location, List<Line> lines) {
        TextOutline outline = roles.of(lines);
        List<Segment> segments = Forms.mark(text, outline.segments(credits));
        return new Article(
                Optional.empty(),
                location,
                Optional.empty(),
                outline.first(Role.HEADLINE).map(Line::text),
                TextNotes.byline(outline, agencies).people(),
                TextNotes.published(outline),
                Optional.empty(),
                PublisherInText.find(text, segments),
                Optional.empty(),
                Optional.empty(),
                false,
                text,
                segments);
    }

    /** A zero byte or many of the other control characters never stand in text. */
    private static boolean isBinary(String text) {
        int head = Math.min(text.length(), 64 * 1024);
        int controls = 0;
        for (int i = 0; i < head; i++) {
            char c = text.charAt(i);
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
        }
        return controls * 50 > head;
    }
}
