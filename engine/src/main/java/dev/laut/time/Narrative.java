package dev.laut.time;

import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.time.TimeExpression.Flag;
import dev.laut.time.TimeExpression.Modifier;
import java.time.LocalDate;
import java.util.Optional;

/** Follows which day and year a text speaks of, and reads each expression against them. Used once, by one thread. */
final class Narrative {

    /** So many sentences a year that was named also holds for months and days without one. */
    private static final int YEAR_HOLDS = 1;

    /** So many sentences "drei Jahre später" may stand behind the year it counts from. */
    private static final int SPOKEN_YEAR_HOLDS = 3;

    private final Document document;
    private final Optional<LocalDate> reference;
    private Optional<LocalDate> day = Optional.empty();
    private boolean night;
    private boolean dayIsLast;
    private final boolean daily;
    private int daySentence = -1;
    private int impossibleSentence = -1;
    private int year;
    private int spokenYear;
    private int spokenYearSentence = Integer.MIN_VALUE / 2;
    private int yearSentence = Integer.MIN_VALUE / 2;

    /** @param daily whether the text speaks of single days, so that "heute" is one and not the present time */
    Narrative(Document document, Optional<LocalDate> reference, boolean daily) {
        this.daily = daily;
        this.document = document;
        this.reference = reference;
    }

    Optional<TimeExpression> read(Match match, Sentence sentence) {
        boolean yearHolds = sentence.index() - yearSentence <= YEAR_HOLDS;
        Situation situation = new Situation(
                reference,
                day,
                daySentence == sentence.index(),
                night,
                dayIsLast,
                impossibleSentence == sentence.index(),
                yearHolds ? Optional.of(year) : Optional.empty(),
                sentence.index() - spokenYearSentence <= SPOKEN_YEAR_HOLDS ? Optional.of(spokenYear) : Optional.empty(),
                direction(match, sentence),
                daily,
                document.tokens(),
                sentence.endToken());
        Optional<Reading> reading = match.rule().meaning().read(match, situation);
        reading.ifPresent(found -> remember(match, found, sentence));
        return reading.map(found -> expression(match, found));
    }

    /** Which way the clause looks; what is since January began in the past. */
    private Direction direction(Match match, Sentence sentence) {
        boolean since = match.begin() > sentence.firstToken()
                && document.tokens().get(match.begin() - 1).lower().equals("seit");
        return since ? Direction.PAST : TenseReader.direction(sentence, match.begin());
    }

    private void remember(Match match, Reading reading, Sentence sentence) {
        if (reading.type() == TimeExpression.Type.DATE
                && Character.isDigit(reading.value().charAt(0))) {
            dayIsLast = reading.day().isPresent();
        }
        if (reading.flags().contains(Flag.IMPOSSIBLE_DATE)) {
            impossibleSentence = sentence.index();
        }
        if (reading.day().isPresent()) {
            impossibleSentence = -1;
            day = reading.day();
            daySentence = sentence.index();
            night = reading.value().endsWith("TNI");
        }
        if (match.has(TimeWord.YEAR)) {
            spokenYear = match.number(TimeWord.YEAR);
            spokenYearSentence = sentence.index();
        }
        if (match.has(TimeWord.YEAR) && match.first(TimeWord.MONTH).isPresent()) {
            year = match.number(TimeWord.YEAR);
            yearSentence = sentence.index();
        }
    }

    private TimeExpression expression(Match match, Reading reading) {
        return new TimeExpression(
                document.span(match.begin(), match.end()),
                reading.type(),
                reading.value(),
                match.rule().name(),
                modifier(match),
                reading.anchor(),
                reading.flags());
    }

    private static Optional<Modifier> modifier(Match match) {
        return match.first(TimeWord.PART)
                .or(() -> match.first(TimeWord.PART_OF_UNIT))
                .or(() -> match.first(TimeWord.APPROX))
                .map(sense -> sense.value().replaceFirst(":.*", ""))
                .filter(value -> !value.equals("EQUAL"))
                .map(Modifier::valueOf);
    }
}
