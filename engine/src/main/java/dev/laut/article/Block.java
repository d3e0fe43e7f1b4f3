package dev.laut.article;

import java.util.Locale;

/**
 * A paragraph, heading, list entry, table row or caption as it stands on a page.
 *
 * @param box the innermost element around it
 * @param tag the tag that says what it is: "p", "h2", "li", "tr", "figcaption", else the box's
 * @param text white space folded; never empty; a line feed where the page breaks the line
 * @param linkChars how many of its characters stand in links to other pages
 * @param boldChars how many of its characters are bold
 * @param preformatted whether it is source code or the like
 */
record Block(Box box, String tag, String text, int linkChars, int boldChars, boolean preformatted) {

    /** A shorter text with a full stop is as often a label as a sentence. */
    private static final int SHORTEST_SENTENCE = 40;
    /** Labels and headings are rarely longer; text so long is prose with or without a full stop. */
    private static final int LONGEST_LABEL = 110;

    double linkDensity() {
        return (double) linkChars / text.length();
    }

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** Whether it is an entry of a list or a row of a table. */
    boolean isListed() {
        return switch (tag) {
            case "li", "tr", "dd", "dt", "pre", "table", "tbody" -> true;
            default -> false;
        };
    }

    /** A paragraph within an item or a cell is one of these, too. */
    Form form() {
        Form own = form(tag);
        return own != Form.TEXT ? own : box.parent.map(outer -> form(outer.tag)).orElse(own);
    }

    private static Form form(String tag) {
        return switch (tag) {
            case "li", "dd", "dt" -> Form.LIST_ITEM;
            case "tr" -> Form.TABLE_ROW;
            default -> Form.TEXT;
        };
    }

    boolean isAllBold() {
        return boldChars >= text.length() * 0.95;
    }

    /** Whether it reads as sentences: long enough, ends as one or is longer than any label, and is no list of links. */
    boolean isProse() {
        return !isHeading()
                && text.length() >= SHORTEST_SENTENCE
                && linkDensity() < 0.5
                && (text.length() >= LONGEST_LABEL || endsSentence());
    }

    boolean endsSentence() {
        return ".!?:…“”\"«»)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    String lower() {
        return text.toLowerCase(Locale.GERMAN);
    }
}
