package dev.laut.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which sentences a text says twice: quotations lifted out of it and set large. Takes time in proportion to the text. */
final class Repetitions {

    /** Letters; shorter sentences are said twice by chance. */
    private static final int SHORTEST = 15;
    /** Letters; quotations set large are short. */
    private static final int LONGEST = 300;

    private final Map<String, Integer> sentences = new HashMap<>();

    private Repetitions() {}

    static Repetitions of(List<Line> lines) {
        Repetitions repetitions = new Repetitions();
        lines.forEach(line -> repetitions.addSentences(line.text()));
        return repetitions;
    }

    /** Whether all of the line is one sentence that stands elsewhere, too. */
    boolean repeats(Line line) {
        return line.text().length() <= LONGEST * 2 && sentences.getOrDefault(letters(line.text()), 0) > 1;
    }

    private void addSentences(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            } else if (".!?:“”„\"«»".indexOf(c) >= 0) {
                add(letters);
            }
        }
        add(letters);
    }

    private void add(StringBuilder letters) {
        if (letters.length() >= SHORTEST && letters.length() <= LONGEST) {
            sentences.merge(letters.toString(), 1, Integer::sum);
        }
        letters.setLength(0);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) Character.toLowerCase(c)));
        return letters.toString();
    }
}
