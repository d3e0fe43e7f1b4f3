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
 * @param focusIsNight whether it was spoken of as a night, which has another day's date after midnight
 * @param focusIsLast whether no month or year was spoken of since
 * @param dayIsOpen whether the day that this sentence named last does not exist
 * @param focusYear the year last named in these sentences
 * @param spokenYear the year named last, when that is not long ago
 * @param direction which way the clause looks
 * @param daily whether the text speaks of single days
 * @param tokens all of the document
 * @param sentenceEnd the token after the sentence
 */
record Situation(
        Optional<LocalDate> reference,
        Optional<LocalDate> focus,
        boolean focusIsNear,
        boolean focusIsNight,
        boolean focusIsLast,
        boolean dayIsOpen,
        Optional<Integer> focusYear,
        Optional<Integer> spokenYear,
        Direction direction,
        boolean daily,
        List<Token> tokens,
        int sentenceEnd) {

    /**
     * The day that a time of day belongs to: the one this sentence names, else the one last spoken of when that is
     * near the reference date, else the reference date. A list without verbs speaks of the reference date. Open after a
     * day that does not exist.
     */
    Optional<LocalDate> day() {
        if (dayIsOpen) {
            return Optional.empty();
        }
        return focus.filter(day -> focusIsNear || !isToCome(day))
                .filter(day -> focusIsNear || (direction != Direction.OPEN && isNearReference(day)))
                .or(() -> reference);
    }

    /** The day that an hour of the clock belongs to: "in der Nacht zum Dienstag" three o'clock is Tuesday's. */
    Optional<LocalDate> dayOf(int hour) {
        return day().map(day ->
                focusIsNight && hour < MORNING && focus.filter(day::equals).isPresent() ? day.plusDays(1) : day);
    }

    /** "telefonierte am Morgen" after "lädt für Montag ein": what is told as past was not on a day to come. */
    private boolean isToCome(LocalDate day) {
        return direction == Direction.PAST && reference.filter(day::isAfter).isPresent();
    }

    /** The day last spoken of, however far off, else the reference date: what "an diesem Tag" goes back to. */
    Optional<LocalDate> told() {
        return focus.or(() -> reference);
    }

    /** What "drei Jahre später" counts from: the year named last, for other units the day spoken of last. */
    Optional<LocalDate> toldIn(String unit) {
        return unit.equals("Y")
                ? spokenYear.map(year -> LocalDate.of(year, 1, 1)).or(() -> focus)
                : focus.filter(day -> focusIsLast);
    }

    private boolean isNearReference(LocalDate day) {
        return reference
                .filter(today -> Math.abs(today.toEpochDay() - day.toEpochDay()) <= NEAR_DAYS)
                .isPresent();
    }

    /** The year that stands there: "1992", "dieses Jahres". */
    Optional<Integer> statedYear(Match match) {
        if (match.has(TimeWord.YEAR)) {
            return Optional.of(match.number(TimeWord.YEAR));
        }
        boolean relative = match.first(TimeWord.UNIT)
                        .filter(unit -> unit.value().equals("Y"))
                        .isPresent()
                && match.has(TimeWord.WHICH);
        return relative ? reference.map(today -> today.getYear() + match.number(TimeWord.WHICH)) : Optional.empty();
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
     *
     * @param day 0 for a month as a whole
     */
    Optional<Integer> yearOf(int month, int day) {
        boolean told = direction == Direction.PAST || direction == Direction.OPEN;
        return focusYear.filter(year -> told).or(() -> reference.map(today -> yearNear(today, month, day)));
    }

    private int yearNear(LocalDate today, int month, int day) {
        int ahead = MONTH * (month - today.getMonthValue()) + (day == 0 ? 0 : day - today.getDayOfMonth());
        return switch (direction) {
            case PAST -> today.getYear() - (ahead > PLANNED ? 1 : 0);
            case FUTURE -> today.getYear() + (ahead < 0 ? 1 : 0);
            case PRESENT -> yearWithin(today, ahead, 3 * MONTH);
            case OPEN -> yearWithin(today, ahead, 6 * MONTH);
        };
    }

    /** The year in which the day lies not more than {@code back} before today. */
    private static int yearWithin(LocalDate today, int ahead, int back) {
        return today.getYear() + (ahead > 12 * MONTH - back ? -1 : ahead < -back ? 1 : 0);
    }

    /** Hours before this one belong to the end of a night. */
    private static final int MORNING = 9;

    /** Days of a month, for counting months and days together. */
    private static final int MONTH = 32;

    /** A past tense also tells what was planned for the weeks ahead: "sollte am 15. März beginnen". */
    private static final int PLANNED = 31;

    /** "am Abend" of a day that lies farther off is not told without naming the day again. */
    private static final int NEAR_DAYS = 10;
}
