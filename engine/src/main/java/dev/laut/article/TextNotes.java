package dev.laut.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a plain text that say when and by whom it was written: "Stand: 01.09.2025, 17:42 Uhr", "Von Anna Berg". */
final class TextNotes {

    private static final Agencies NO_AGENCIES = Agencies.none();

    private TextNotes() {}

    /** Marks these lines as no article text. */
    static void mark(TextOutline text) {
        for (int i : candidates(text)) {
            String line = text.line(i).text();
            if (text.isOpenLabel(i) && (isByline(line) || isDate(i, text))) {
                text.mark(i, Role.OTHER);
            }
        }
    }

    /** When the text was published, as a line above or below it says. */
    static Optional<PublicationTime> published(TextOutline text) {
        return candidates(text).stream()
                .filter(i -> text.is(i, Role.OTHER) && isDate(i, text))
                .map(i -> GermanTime.find(text.line(i).text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Who wrote the text, as a line above or below it says. */
    static Byline byline(TextOutline text, Agencies agencies) {
        return candidates(text).stream()
                .filter(i -> !text.is(i, Role.PARAGRAPH))
                .map(i -> text.line(i).text())
                .filter(TextNotes::isByline)
                .map(line -> Byline.ofLine(line, agencies))
                .filter(byline -> !byline.people().isEmpty())
                .findFirst()
                .orElse(Byline.NONE);
    }

    /** What stands above the second paragraph, for the first may be a lead, and what stands below the last one. */
    private static List<Integer> candidates(TextOutline text) {
        List<Integer> candidates = new ArrayList<>();
        int head = text.nextProse(text.nextProse(0) + 1);
        int tail = text.lastProse();
        for (int i = 0; i < text.size(); i++) {
            if (i < head || i > tail) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    /** A day alone may head an entry of a chronicle, unless it stands above the first paragraph. */
    private static boolean isDate(int index, TextOutline text) {
        String line = text.line(index).text();
        return line.length() < 80
                && BlockRoles.DATE_LINE.matcher(line).matches()
                && (index < text.nextProse(0) || line.indexOf(':') >= 0 || line.contains("Uhr"));
    }

    private static boolean isByline(String line) {
        return BlockRoles.BYLINE.matcher(line).matches()
                && !Byline.ofLine(line, NO_AGENCIES).people().isEmpty();
    }
}
