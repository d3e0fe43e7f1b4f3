package dev.laut.article;

import java.util.Optional;
import java.util.regex.Pattern;

/** A line of a copied menu: "Politik > Ausland", "Teilen   Drucken   Merken", "Politik | Wirtschaft | Kultur". */
final class MenuLine {

    private static final Pattern PATH = Pattern.compile("\\s+[>»›→]\\s+");
    private static final Pattern GAP = Pattern.compile("[ \\u00A0]{2,}|\\t+");
    private static final Pattern BAR = Pattern.compile("\\s+[|·•/]\\s+");

    /** Characters; the names of departments and buttons are shorter. */
    private static final int LONGEST_PIECE = 30;

    private MenuLine() {}

    /** The role of such a line; empty when it is none. */
    static Optional<Role> role(String line, Phrases phrases) {
        String[] path = PATH.split(line, -1);
        if (path.length > 1) {
            return areLabels(path) ? Optional.of(Role.NAVIGATION) : Optional.empty();
        }
        String[] entries = GAP.split(line, -1);
        entries = entries.length > 1 ? entries : BAR.split(line, -1);
        if (entries.length < 2 || !areLabels(entries)) {
            return Optional.empty();
        }
        Optional<Role> known = phrases.ofWholeLine(entries[0].strip());
        return known.or(() -> Optional.of(Role.NAVIGATION)).filter(role -> known.isPresent() || isMany(line));
    }

    private static boolean isMany(String line) {
        return GAP.split(line, -1).length > 2 || BAR.split(line, -1).length > 2;
    }

    private static boolean areLabels(String[] pieces) {
        for (String piece : pieces) {
            boolean label = !piece.isBlank()
                    && piece.length() <= LONGEST_PIECE
                    && piece.codePoints().noneMatch(Character::isDigit)
                    && ".!?:".indexOf(piece.charAt(piece.length() - 1)) < 0;
            if (!label) {
                return false;
            }
        }
        return true;
    }
}
