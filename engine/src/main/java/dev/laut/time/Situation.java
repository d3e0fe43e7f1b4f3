package dev.laut.time;

import dev.laut.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an expression is read against.
 *
 * @param reference the day the article speaks from
 * @param focus the day last spoken of in the text
 * @param focusIsNear whether this sentence names that day
 * @param focusYear the year last named in these sentences
 * @param direction which way the clause looks
 * @param daily whether the text speaks of single days
 * @param tokens all of the document
 * @param sentenceEnd the token after the sentence
 */
record Situation(
        Optional<LocalDate> reference,
        Optional<LocalDate> focus,
        boolean focusIsNear,
        Optional<Integer> focusYear,
        Direction direction,
        boolean daily,

        List<Token> tokens,
        int sentenceEnd) {

    /** The day last spoken of, else the reference date. A list without verbs speaks of the reference date. */
    Optional<LocalDate> day() {
        return focus.filter(day -> focusIsNear || direction != Direction.OPEN).or(() -> reference);
    }

    /** Whether the word before token {@code at} is this one. */
    boolean precedes(int at, String word) {
        return at > 0 && tokens.get(at - 1).lower().equals(word);
    }

    /** The token at this index, when the sentence still holds it. */
    Optional<Token> token(int at) {
        return at < sentenceEnd ? Optional.of(tokens.get(at)) : Optional.empty();
    }

    /**
     * The year of a day and month that came without one: the last such day for a clause that looks back, the next for
     * one that looks forward, else the nearest.
     */
    Optional<Integer> yearOf(int month, int day) {
        return focusYear.or(() -> reference.map(today -> yearNear(today, month, day)));
    }

    private int yearNear(LocalDate today, int month, int day) {
        int difference = 32 * (month - today.getMonthValue()) + (day == 0 ? 0 : day - today.getDayOfMonth());
        boolean passed = difference < 0;
        return switch (direction) {
            case PAST -> today.getYear() - (difference > 0 ? 1 : 0);
            case FUTURE -> today.getYear() + (passed ? 1 : 0);
            default -> today.getYear() + (difference > HALF_YEAR ? -1 : difference < -HALF_YEAR ? 1 : 0);
        };
    }

    /** In days of months counted as 32. */
    private static final int HALF_YEAR = 6 * 32;
}
