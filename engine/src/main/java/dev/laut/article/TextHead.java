package dev.laut.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells apart what stands above the first paragraph of a plain text: outlet, menu, kicker, headline, date, author. The
 * headline is the line that has most words in common with the text below; of two equal ones the longer.
 */
final class TextHead {

    /** A first line that is longer is the first paragraph. */
    private static final int LONGEST_LEAD = 320;
    /** A word of the headline that stands in the text, too, is worth so many that do not. */
    private static final int SHARED = 3;
    /** Letters; shorter words are in every text. */
    private static final int SHORTEST_WORD = 4;
    /** Words; a shorter line below the headline names a department or a subscription. */
    private static final int SHORTEST_SUBHEAD = 4;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private final TextOutline text;
    private final int end;

    private TextHead(TextOutline text) {
        this.text = text;
        this.end = text.nextProse(0);
    }

    static void mark(TextOutline text) {
        TextHead head = new TextHead(text);
        if (head.end < text.size()) {
            head.markHeadline();
        }
        head.markLead();
    }

    private void markHeadline() {
        Set<String> body = words();
        int headline = -1;
        int best = 0;
        for (int i = 0; i < end; i++) {
            int score = text.is(i, Role.SUBHEAD) ? score(text.line(i).text(), body) : 0;
            if (score > best) {
                best = score;
                headline = i;
            }
        }
        for (int i = 0; i < end; i++) {
            if (text.is(i, Role.SUBHEAD)) {
                text.mark(i, i == headline ? Role.HEADLINE : besideHeadline(i, headline));
            }
        }
    }

    private Role besideHeadline(int index, int headline) {
        int words = text.line(index).text().split(" ", -1).length;
        return index > headline && words >= SHORTEST_SUBHEAD ? Role.SUBHEAD : Role.OTHER;
    }

    private Set<String> words() {
        Set<String> words = new HashSet<>();
        for (int i = end; i < text.size(); i++) {
            if (text.is(i, Role.PARAGRAPH)) {
                words.addAll(words(text.line(i).text()));
            }
        }
        return words;
    }

    private static int score(String line, Set<String> body) {
        Set<String> words = words(line);
        long shared = words.stream().filter(body::contains).count();
        return line.split(" ", -1).length + SHARED * (int) shared;
    }

    private static Set<String> words(String line) {
        Set<String> words = new HashSet<>();
        for (String word : NO_LETTER.split(line.toLowerCase(Locale.GERMAN), -1)) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    /** The first paragraph is the lead when it is short and others follow. */
    private void markLead() {
        boolean more = text.nextProse(end + 1) < text.size();
        if (more && text.line(end).text().length() <= LONGEST_LEAD) {
            text.mark(end, Role.LEAD);
        }
    }
}
