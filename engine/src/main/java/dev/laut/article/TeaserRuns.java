package dev.laut.article;

import java.util.regex.Pattern;

/**
 * Marks the titles of other articles in a plain text: the short lines after "Lesen Sie auch" or "Gerade lesen andere",
 * until running text begins. The last one may be the heading of that text instead.
 */
final class TeaserRuns {

    /** Characters; titles are longer than headings between paragraphs. */
    private static final int LONGEST_SUBHEAD = 45;

    private static final int MOST_SUBHEAD_WORDS = 6;

    /** What titles have and headings between paragraphs lack: a kicker, a second sentence, a reader spoken to. */
    private static final Pattern TEASER = Pattern.compile(
            ".*(?::|[?!] .|\\b(?:Sie|Ihr|Ihre|Ihnen|So|Darum|Warum|Liveblog|Newsblog|Podcast|Video|Quiz)\\b).*");

    private TeaserRuns() {}

    static void mark(TextOutline text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.is(i, Role.RELATED) || text.is(i, Role.MOST_READ)) {
                markAfter(i, text);
            }
        }
    }

    private static void markAfter(int label, TextOutline text) {
        int end = label + 1;
        while (end < text.size() && text.isOpenLabel(end) && !isListed(text.line(end))) {
            end++;
        }
        boolean headed = end < text.size()
                && text.role(end) == Role.PARAGRAPH
                && isSubhead(text.line(end - 1).text());
        for (int i = label + 1; i < (headed ? end - 1 : end); i++) {
            text.mark(i, text.role(label));
        }
    }

    private static boolean isListed(Line line) {
        return LineRoles.isListed(line);
    }

    private static boolean isSubhead(String line) {
        return line.length() <= LONGEST_SUBHEAD
                && line.split(" ", -1).length <= MOST_SUBHEAD_WORDS
                && !TEASER.matcher(line).matches();
    }
}
