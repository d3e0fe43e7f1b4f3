package dev.laut.article;

import java.util.List;
import java.util.Optional;

/** Gives the lines of a plain text their roles, by their words, their length and what stands beside them. */
final class LineRoles {

    /** Characters; a longer line that ends with "Jetzt anmelden." is no box. */
    private static final int LONGEST_BOX = 400;

    private static final int LONGEST_CAPTION = 300;

    private final Phrases phrases;
    private final CreditLine credits;

    LineRoles(Phrases phrases, CreditLine credits) {
        this.phrases = phrases;
        this.credits = credits;
    }

    /** The lines with their roles: precise signs first, then what stands around what is known. */
    TextOutline of(List<Line> lines) {
        TextOutline text = new TextOutline(lines);
        for (int i = 0; i < text.size(); i++) {
            text.mark(i, byWords(text.line(i).text()).orElse(Role.PARAGRAPH));
        }
        SmallBoxes.mark(text);
        markPullQuotes(text);
        markBoxTitles(text);
        TextNotes.mark(text);
        TeaserRuns.mark(text);
        markHeadings(text);
        TextHead.mark(text);
        markTail(text);
        Discussion.mark(text);
        return text;
    }

    private Optional<Role> byWords(String line) {
        if (credits.isWhole(line)) {
            return Optional.of(Role.CREDIT);
        }
        if (BlockRoles.PHOTO_CREDIT.matcher(line).matches()
                || (line.length() <= LONGEST_CAPTION && BlockRoles.isCaption(line))) {
            return Optional.of(Role.CAPTION);
        }
        if (Discussion.isSignature(line)) {
            return Optional.of(Role.COMMENT);
        }
        boolean oneSentence = !line.contains(". ") && !line.endsWith(".");
        return phrases.of(line)
                .or(() -> oneSentence ? phrases.ofStart(line) : Optional.empty())
                .or(() -> inBrackets(line).flatMap(phrases::ofStart))
                .or(() -> MenuLine.role(line, phrases))
                .or(() -> PublisherInText.isOwnChannel(line) ? Optional.of(Role.OTHER) : Optional.empty())
                .or(() -> byLastSentence(line));
    }

    /** "[Lesen Sie auch: Neuer Landtag wird teurer]" */
    private static Optional<String> inBrackets(String line) {
        boolean whole = line.length() > 2 && line.startsWith("[") && line.endsWith("]");
        return whole ? Optional.of(line.substring(1, line.length() - 1)) : Optional.empty();
    }

    /** "Die Redaktion ordnet für Sie die Welt. Jetzt kostenlos abonnieren." */
    private Optional<Role> byLastSentence(String line) {
        int end = Math.max(line.lastIndexOf(". "), Math.max(line.lastIndexOf(": "), line.lastIndexOf("! ")));
        if (end < 0 || line.length() > LONGEST_BOX) {
            return Optional.empty();
        }
        return phrases.ofWholeLine(line.substring(end + 2))
                .filter(role -> role == Role.NEWSLETTER || role == Role.OTHER || role == Role.ADVERT);
    }

    /** A short line that repeats a sentence of the text, and the line after it that says whose it is. */
    private static void markPullQuotes(TextOutline text) {
        Repetitions repetitions = Repetitions.of(text.lines());
        for (int i = 0; i < text.size(); i++) {
            if (!text.is(i, Role.PARAGRAPH) || !repetitions.repeats(text.line(i))) {
                continue;
            }
            text.mark(i, Role.PULL_QUOTE);
            if (text.is(i + 1, Role.PARAGRAPH) && namesSpeaker(text.line(i + 1))) {
                text.mark(i + 1, Role.PULL_QUOTE);
            }
        }
    }

    private static boolean namesSpeaker(Line line) {
        return line.isShort()
                && (line.text().contains(",")
                        || line.text().contains(" über ")
                        || line.text().length() < 40);
    }

    /** The short line above a newsletter box is the newsletter's name. */
    private static void markBoxTitles(TextOutline text) {
        for (int i = 0; i + 1 < text.size(); i++) {
            boolean above = text.is(i + 1, Role.NEWSLETTER) && !text.line(i + 1).isShort();
            if (above && text.isOpenLabel(i)) {
                text.mark(i, Role.NEWSLETTER);
            }
        }
    }

    /** A short line with a paragraph to come is a heading; what stands at the end heads nothing. */
    private static void markHeadings(TextOutline text) {
        boolean paragraphFollows = false;
        for (int i = text.size() - 1; i >= 0; i--) {
            if (!text.is(i, Role.PARAGRAPH)) {
                continue;
            }
            if (!text.line(i).isShort() || isListed(text.line(i))) {
                paragraphFollows = true;
            } else if (paragraphFollows) {
                text.mark(i, Role.SUBHEAD);
            }
        }
    }

    static boolean isListed(Line line) {
        char first = line.text().charAt(0);
        return first == '-' || first == '–' || first == '•' || first == '*' || Character.isDigit(first);
    }

    /** Below the last paragraph: the agency's mark, and, when a credit or furniture has come, the page's own words. */
    private static void markTail(TextOutline text) {
        boolean over = false;
        int last = text.lastProse();
        for (int i = last + 1; last >= 0 && i < text.size(); i++) {
            if (text.is(i, Role.PARAGRAPH) && CreditLine.areMarks(text.line(i).text())) {
                text.mark(i, Role.CREDIT);
            } else if (over && text.isOpenLabel(i)) {
                text.mark(i, Role.OTHER);
            }
            over |= text.is(i, Role.CREDIT) || text.role(i).isFurniture();
        }
    }
}
