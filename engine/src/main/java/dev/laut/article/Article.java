package dev.laut.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One article: its text with the role of every stretch, and what its page says about it. Immutable.
 *
 * @param id the input's id; empty when it has none
 * @param location path or address as given, a JSONL input's url, or file#line
 * @param url the canonical address
 * @param title as the page gives it
 * @param authors people, in the page's order; agencies are not among them
 * @param published when first published
 * @param modified when last changed
 * @param publisher the outlet
 * @param section the outlet's department, such as "Politik"
 * @param language ISO 639-1 code as the page claims it
 * @param paywalled whether only a part of the article is on the page
 * @param text all that spans refer to; for a text file exactly its decoded content
 * @param segments the text's stretches with their roles, in reading order, not overlapping; what lies between two of
 *     them is white space
 */
public record Article(
        Optional<String> id,
        String location,
        Optional<String> url,
        Optional<String> title,
        List<String> authors,
        Optional<PublicationTime> published,
        Optional<PublicationTime> modified,
        Publisher publisher,
        Optional<String> section,
        Optional<String> language,
        boolean paywalled,
        String text,
        List<Segment> segments) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        authors = List.copyOf(authors);
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(modified, "modified");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        segments = List.copyOf(segments);
        checkOrder(text, segments);
    }

    private static void checkOrder(String text, List<Segment> segments) {
        int at = 0;
        for (Segment segment : segments) {
            if (segment.span().begin() < at || segment.span().end() > text.length()) {
                throw new IllegalArgumentException("segment " + segment + " overlaps the one before it (ends at " + at
                        + ") or leaves the text of length " + text.length());
            }
            at = segment.span().end();
        }
    }

    /** An article of which nothing is known but its text, whose segments {@code segments} are. */
    public static Article of(String location, String text, List<Segment> segments) {
        return new Article(
                Optional.empty(),
                location,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Publisher.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                false,
                text,
                segments);
    }
}
