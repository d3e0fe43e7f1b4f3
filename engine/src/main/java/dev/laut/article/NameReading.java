package dev.laut.article;

import java.util.Optional;

/** Reads one class or id attribute letter by letter and keeps the strongest hint of its words. For one attribute only. */
final class NameReading {

    private final HintTable runs;
    private final HintTable starts;
    private Optional<Hint> best = Optional.empty();

    /** The runs of one and of two words that end before the word being read. */
    private long one;

    private long two;
    private long word;
    private int letters;
    private boolean lastIsLower;
    private Optional<Hint> start = Optional.empty();

    NameReading(HintTable runs, HintTable starts) {
        this.runs = runs;
        this.starts = starts;
    }

    Optional<Hint> read(String attribute, int end) {
        for (int at = 0; at < end; at++) {
            char c = attribute.charAt(at);
            boolean plain = c >= 'a' && c <= 'z';
            if (plain || Character.isLetterOrDigit(c)) {
                readLetter(c, plain);
            } else {
                endWord();
                endName(c);
            }
        }
        endWord();
        return best;
    }

    private void readLetter(char c, boolean plain) {
        if (!plain && lastIsLower && Character.isUpperCase(c)) {
            endWord();
        }
        word = HintTable.word(word, plain ? c : Character.toLowerCase(c));
        letters++;
        lastIsLower = plain || Character.isLowerCase(c);
        if (letters >= Hints.SHORTEST_START && letters <= Hints.LONGEST_START && start.isEmpty()) {
            start = starts.get(word);
        }
    }

    private void endWord() {
        lastIsLower = false;
        if (letters == 0) {
            return;
        }
        long run = HintTable.run(0, word);
        long pair = HintTable.run(one, word);
        best = two == 0 ? best : Hints.stronger(best, runs.get(HintTable.run(two, word)));
        best = one == 0 ? best : Hints.stronger(best, runs.get(pair));
        best = Hints.stronger(Hints.stronger(best, runs.get(run)), start);
        two = one == 0 ? 0 : pair;
        one = run;
        word = 0;
        letters = 0;
        start = Optional.empty();
    }

    private void endName(char c) {
        if (c <= ' ') {
            one = 0;
            two = 0;
        }
    }
}
