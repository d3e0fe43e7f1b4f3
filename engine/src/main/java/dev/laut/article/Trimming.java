package dev.laut.article;

import java.util.ArrayList;
import java.util.List;

/** Takes away what is left over at the ends of an article and under headings with nothing to head. */
final class Trimming {

    /** A line that is no sentence and shorter is a label: a date, a button, an outlet's name. */
    private static final int LABEL = 60;
    /** Characters of a box that asks for an address. */
    private static final int LARGEST_NEWSLETTER = 800;

    private Trimming() {}

    static List<Part> of(List<Part> parts) {
        List<Part> trimmed = new ArrayList<>(parts);
        trimTail(trimmed);
        trimHead(trimmed);
        markNewsletterTitles(trimmed);
        dropEmptyHeadings(trimmed);
        return trimmed;
    }

    /** After the last sentence only lists, tables and credits belong to the article. */
    private static void trimTail(List<Part> parts) {
        for (int i = parts.size() - 1; i >= 0 && !parts.get(i).isProse(); i--) {
            if (isLabel(parts.get(i)) && hasProse(parts, i)) {
                parts.set(i, parts.get(i).as(Role.OTHER));
            }
        }
    }

    /** Before the first sentence: kickers, places, the outlet's name. */
    private static void trimHead(List<Part> parts) {
        for (int i = 0; i < parts.size() && !parts.get(i).isProse(); i++) {
            Part part = parts.get(i);
            if (part.role() == Role.PARAGRAPH && isLabel(part) && !part.block().isListed()) {
                parts.set(i, part.as(Role.OTHER));
            }
        }
    }

    /** The label above a newsletter's words and in one small box with them is its name. */
    private static void markNewsletterTitles(List<Part> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            boolean above = parts.get(i + 1).role() == Role.NEWSLETTER && isLabel(parts.get(i));
            if (above && shareBox(parts.get(i).block(), parts.get(i + 1).block())) {
                parts.set(i, parts.get(i).as(Role.NEWSLETTER));
            }
        }
    }

    private static boolean shareBox(Block label, Block words) {
        return label.box()
                .parent
                .filter(box -> box.chars < LARGEST_NEWSLETTER && box.contains(words.box()))
                .isPresent();
    }

    private static boolean hasProse(List<Part> parts, int end) {
        return parts.subList(0, end).stream().anyMatch(Part::isProse);
    }

    private static boolean isLabel(Part part) {
        Block block = part.block();
        boolean plain = part.role() == Role.PARAGRAPH || part.role() == Role.SUBHEAD;
        return plain && block.text().length() < LABEL && !block.endsSentence() && !block.isListed();
    }

    /** A heading over pointers to other articles, or that nothing follows, belongs to the furniture. */
    private static void dropEmptyHeadings(List<Part> parts) {
        boolean headed = false;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            switch (part.role()) {
                case SUBHEAD -> {
                    if (part.block().text().endsWith(".")) {
                        headed = true;
                    } else if (!headed) {
                        parts.set(i, part.as(Role.OTHER));
                    }
                }
                case RELATED, MOST_READ, NEWSLETTER, COMMENT, NAVIGATION -> headed = false;
                case OTHER, ADVERT, CAPTION -> {}
                default -> headed = true;
            }
        }
    }
}
