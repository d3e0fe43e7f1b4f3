package dev.laut.article;

import dev.laut.lang.de.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lines that are furniture by their words alone: "Lesen Sie auch", "Mehr zum Thema: …", "Anzeige". */
final class Phrases {

    /** A longer line is running text that happens to hold the words. */
    private static final int LONGEST_LINE = 160;

    /** A box of a few sentences. */
    private static final int LONGEST_BOX = 600;

    private final Map<String, Role> lines = new HashMap<>();
    private static final Set<String> QUOTES = Set.of("«", "»", "‹", "›");

    private final Map<Character, List<Start>> starts = new HashMap<>();
    private final List<Start> parts = new ArrayList<>();
    private final Map<String, List<Start>> boths = new HashMap<>();

    private record Start(String words, Role role) {}

    private Phrases() {}

    static Phrases load() {
        Phrases phrases = new Phrases();
        WordTable.load(Phrases.class, "phrases.tsv").rows().forEach(phrases::add);
        return phrases;
    }

    private void add(WordTable.Row row) {
        Role role = Role.valueOf(row.cell(0));
        String words = row.cell(2);
        switch (row.cell(1)) {
            case "line" -> lines.put(bare(words), role);
            case "start" ->
                starts.computeIfAbsent(words.charAt(0), first -> new ArrayList<>())
                        .add(new Start(words, role));
            case "part" -> parts.add(new Start(words, role));
            case "both" -> addBoth(row, role);
            default -> throw row.failure("no way to match");
        }
    }

    private void addBoth(WordTable.Row row, Role role) {
        String words = row.cell(2);
        int plus = words.indexOf(" + ");
        if (plus < 0) {
            throw row.failure("want two parts with \" + \" between");
        }
        boths.computeIfAbsent(words.substring(0, plus), one -> new ArrayList<>())
                .add(new Start(words.substring(plus + 3), role));
    }

    /** The role of a line that is nothing but such words. */
    Optional<Role> ofWholeLine(String line) {
        return line.length() > LONGEST_LINE
                ? Optional.empty()
                : Optional.ofNullable(lines.get(bare(line.toLowerCase(Locale.GERMAN))));
    }

    /** The role of a line that is, begins with or holds such words. */
    Optional<Role> of(String line) {
        if (line.isEmpty() || line.length() > LONGEST_BOX) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.GERMAN);
        Optional<Role> byBoth = ofBoth(lower);
        if (line.length() > LONGEST_LINE || byBoth.isPresent()) {
            return byBoth;
        }
        return Optional.ofNullable(lines.get(bare(lower)))
                .or(() -> first(starts.getOrDefault(lower.charAt(0), List.of()), lower, true))
                .or(() -> first(parts, lower, false));
    }

    private Optional<Role> ofBoth(String lower) {
        for (Map.Entry<String, List<Start>> both : boths.entrySet()) {
            if (lower.contains(both.getKey())) {
                return first(both.getValue(), lower, false);
            }
        }
        return Optional.empty();
    }

    /** The role of a line of any length that begins with such words: a label with the titles of articles behind it. */
    Optional<Role> ofStart(String line) {
        String lower = line.substring(0, Math.min(line.length(), LONGEST_LINE)).toLowerCase(Locale.GERMAN);
        return lower.isEmpty() ? Optional.empty() : first(starts.getOrDefault(lower.charAt(0), List.of()), lower, true);
    }

    private static Optional<Role> first(List<Start> candidates, String lower, boolean atStart) {
        for (Start candidate : candidates) {
            if (atStart ? begins(lower, candidate.words) : lower.contains(candidate.words)) {
                return Optional.of(candidate.role);
            }
        }
        return Optional.empty();
    }

    /** An arrow in front of a link stands alone; one that touches a word opens a quotation: "»Wir gehen«". */
    private static boolean begins(String lower, String words) {
        boolean quotes = QUOTES.contains(words)
                && lower.length() > words.length()
                && Character.isLetterOrDigit(lower.charAt(words.length()));
        return lower.startsWith(words) && !quotes;
    }

    private static String bare(String lower) {
        int begin = 0;
        int end = lower.length();
        while (end > begin && isDecoration(lower.charAt(end - 1))) {
            end--;
        }
        while (begin < end && isDecoration(lower.charAt(begin))) {
            begin++;
        }
        return lower.substring(begin, end);
    }

    private static boolean isDecoration(char c) {
        return !Character.isLetterOrDigit(c) && c != ')' && c != '(';
    }
}
