package dev.laut.event;

import dev.laut.event.Event.Status;
import dev.laut.event.When.Strength;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.text.Token;
import dev.laut.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads when an event is, from the times that are named around it. */
final class TimeReader {

    /** How many words may stand between a noun and its own time: "Treffen der Außenminister am Freitag". */
    private static final int BESIDE = 4;

    private static final int DAY = 10;

    private final Optional<LocalDate> reference;

    TimeReader(Optional<LocalDate> reference) {
        this.reference = reference;
    }

    Optional<When> read(Hit hit, Layers layers) {
        Optional<Token> near = nearest(hit, hit.clause().tokens(), layers);
        if (hit.trigger().type().lasting() && !hit.isVerb() && isPresent(hit)) {
            near = near.filter(token -> isOwn(hit, token));
            if (near.isEmpty()) {
                return Optional.empty();
            }
        }
        if (near.isPresent()) {
            Strength strength = isOwn(hit, near.get()) ? Strength.OWN : Strength.CLAUSE;
            return layers.time(near.get()).map(time -> new When(dated(time), strength));
        }
        return nearest(hit, hit.sentence(), layers)
                .filter(token -> layers.isInFrame(token) == layers.isInFrame(hit.token()))
                .flatMap(layers::time)
                .map(time -> new When(dated(time), Strength.SENTENCE));
    }

    private static boolean isOwn(Hit hit, Token time) {
        int distance = time.index() - hit.token().index();
        return hit.isVerb() || (distance > 0 && distance <= BESIDE) || distance == -1 || distance == -2;
    }

    private static Optional<Token> nearest(Hit hit, List<Token> tokens, Layers layers) {
        int at = hit.token().index();
        return tokens.stream()
                .filter(token -> layers.time(token).filter(TimeReader::isPoint).isPresent())
                .min((one, other) -> Integer.compare(Math.abs(one.index() - at), Math.abs(other.index() - at)));
    }

    private static boolean isPoint(TimeExpression time) {
        return time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    }

    /** "nun", "heute": the reference date, where there is one. */
    private TimeExpression dated(TimeExpression time) {
        return time.value().equals("PRESENT_REF") && reference.isPresent()
                ? new TimeExpression(time.span(), time.type(), reference.get().toString())
                : time;
    }

    /** Whether a time lies after the reference date. */
    boolean isAhead(TimeExpression time) {
        String value = time.value();
        if (reference.isEmpty() || value.length() < 4 || !Character.isDigit(value.charAt(0))) {
            return value.equals("FUTURE_REF");
        }
        String day = reference.get().toString();
        int length = Math.min(DAY, value.length());
        return !value.contains("W")
                && !value.contains("X")
                && value.substring(0, length).compareTo(day.substring(0, length)) > 0;
    }

    /** What tense alone tells of an event that no words date: that it lasts, or is to come. */
    static Optional<When> byTense(Hit hit, Status status) {
        if (status == Status.PLANNED) {
            return Optional.of(tense(hit, Event.FUTURE));
        }
        return hit.trigger().type().lasting() && isPresent(hit)
                ? Optional.of(tense(hit, Event.ONGOING))
                : Optional.empty();
    }

    private static When tense(Hit hit, String value) {
        Token verb = hit.isVerb() ? hit.token() : hit.clause().finite().orElse(hit.token());
        return new When(new TimeExpression(verb.span(), TimeExpression.Type.DATE, value), Strength.TENSE);
    }

    private static boolean isPresent(Hit hit) {
        return hit.clause()
                .finite()
                .filter(finite -> !finite.word().is(VerbForm.PRETERITE))
                .filter(finite -> !hit.isVerb() || finite.equals(hit.token()))
                .isPresent();
    }
}
