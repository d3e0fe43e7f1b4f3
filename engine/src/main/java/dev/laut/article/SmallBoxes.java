package dev.laut.article;

import java.util.regex.Pattern;

/** Marks what stands below a label in a plain text and belongs to it: a player's length, a few words on the author. */
final class SmallBoxes {

    private static final Pattern LENGTH = Pattern.compile("\\d{1,2}:[0-5]\\d(?: Min\\.?| Minuten)?");
    private static final Pattern PLAYER = Pattern.compile("(?iu).*(?:anhören|audio|video|podcast|vorlesen).*");
    private static final Pattern PERSON = Pattern.compile(
            "(?iu)(?:zur person|(?:über|zu) (?:den|die|unsere[nr]?) autor(?:in)?|autor(?:in)?|der autor|die autorin):?");
    private static final Pattern JOURNALIST = Pattern.compile(
            ".*\\b(?:\\p{L}*[Rr]edakteur|\\p{L}*[Rr]eporter|\\p{L}*[Kk]orrespondent|Volontär|\\p{L}*[Jj]ournalist|Autor)(?:in|en|innen)?\\b.*");
    /** Characters. */
    private static final int LONGEST_PORTRAIT = 400;

    private SmallBoxes() {}

    static void mark(TextOutline text) {
        for (int i = 1; i < text.size(); i++) {
            if (text.is(i, Role.PARAGRAPH)
                    && belongsTo(text.line(i - 1).text(), text.line(i).text())) {
                text.mark(i, Role.OTHER);
            }
        }
    }

    private static boolean belongsTo(String label, String line) {
        boolean length = LENGTH.matcher(line).matches() && PLAYER.matcher(label).matches();
        boolean portrait = line.length() <= LONGEST_PORTRAIT
                && PERSON.matcher(label).matches()
                && JOURNALIST.matcher(line).matches();
        return length || portrait;
    }
}
