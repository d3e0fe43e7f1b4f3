package dev.laut.event;

import dev.laut.event.Event.Status;
import dev.laut.event.When.Strength;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.text.Token;
import dev.laut.time.DateRange;
import dev.laut.time.TimeExpression;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads when an event is, from the times that are named around it. */
final class TimeReader {

    /** How many words may stand between a noun and its own time: "Treffen der Außenminister am Freitag". */
    private static final int BESIDE = 4;

    /** As many words as a time behind "und" counts farther off. */
    private static final int BEHIND_AND = 10;

    private static final Set<String> REPEATED =
            Set.of("weiterhin", "häufiger", "regelmäßig", "ständig", "täglich", "fortwährend", "derzeit", "momentan");

    private static final Set<String> STATES = Set.of("war", "sanction", "trade", "cooperation");

    private static final Set<String> NOW = Set.of("nun", "soeben");

    private final Optional<LocalDate> reference;

    TimeReader(Optional<LocalDate> reference) {
        this.reference = reference;
    }

    Optional<When> read(Hit hit, Layers layers) {
        if (hasGoneOnSince(hit, layers)) {
            return Optional.of(tense(hit, Event.ONGOING));
        }
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
        return today(hit).or(() -> nearest(hit, hit.sentence(), layers)
                .filter(token -> layers.isInFrame(token) == layers.isInFrame(hit.token()))
                .flatMap(layers::time)
                .map(time -> new When(dated(time), Strength.SENTENCE)));
    }

    /** "Nun traf er ihn": the day of the article. */
    private Optional<When> today(Hit hit) {
        return reference.flatMap(day -> hit.clause().tokens().stream()
                .filter(token -> NOW.contains(token.lower()) && hit.isVerb())
                .map(token -> new TimeExpression(token.span(), TimeExpression.Type.DATE, day.toString()))
                .map(time -> new When(time, Strength.SENTENCE))
                .findFirst());
    }

    /** "das im März unterzeichnete Abkommen". */
    private static boolean isOwn(Token attribute, Token time) {
        int distance = attribute.index() - time.index();
        return distance > 0 && distance <= BESIDE;
    }

    private static boolean isOwn(Hit hit, Token time) {
        int distance = time.index() - hit.token().index();
        return hit.isVerb() || (distance > 0 && distance <= BESIDE) || distance == -1 || distance == -2;
    }

    private static Optional<Token> nearest(Hit hit, List<Token> tokens, Layers layers) {
        return tokens.stream()
                .filter(token -> layers.time(token).filter(TimeReader::isPoint).isPresent())
                .filter(token -> !isOfAnotherWord(token, hit, layers))
                .filter(token -> !isOfANoun(token, hit, layers))
                .filter(token -> !isSince(token, layers))
                .filter(token -> !hit.isAttribute() || isOwn(hit.token(), token))
                .min(Comparator.comparingInt(token -> distance(token, hit, layers)));
    }

    /** How many words lie between; a time behind "und" belongs to what is told there. */
    private static int distance(Token time, Hit hit, Layers layers) {
        int at = hit.token().index();
        int first = Math.min(at, time.index());
        int last = Math.max(at, time.index());
        boolean joined =
                layers.document().tokens().subList(first, last).stream().anyMatch(token -> token.is("und"));
        return last - first + (joined ? BEHIND_AND : 0);
    }

    /** "Nach dem Unglück vom Samstag ging die Suche weiter": the day of the noun before it. */
    private static boolean isOfANoun(Token token, Hit hit, Layers layers) {
        Optional<Token> vom = layers.before(token).filter(word -> word.lower().equals("vom"));
        return vom.flatMap(layers::before)
                .filter(noun -> noun.isCapitalised() && !noun.equals(hit.token()))
                .isPresent();
    }

    /** "der 1973 geborene Prediger", "in der 2010 gegründeten Moschee": the time of an attribute, not of the event. */
    private static boolean isOfAnotherWord(Token token, Hit hit, Layers layers) {
        Token last = token;
        Optional<Token> next = layers.after(token);
        while (next.isPresent() && layers.time(next.get()).equals(layers.time(token))) {
            last = next.get();
            next = layers.after(last);
        }
        return next.filter(word -> word.word().is(PartOfSpeech.PARTICIPLE) && !word.isCapitalised())
                .filter(word -> !VerbForms.mayBeFinite(word) && !word.word().is(VerbForm.PARTICIPLE_2))
                .filter(word -> layers.after(word).filter(Token::isCapitalised).isPresent())
                .filter(word ->
                        hit.token().index() < word.index() || hit.token().index() > word.index() + 2)
                .isPresent();
    }

    /** "Seit neun Jahren": when it began, not when it was. */
    private static boolean isSince(Token token, Layers layers) {
        return layers.time(token).filter(time -> time.anchor().isPresent()).isPresent() && isAfterSince(token, layers);
    }

    private static boolean isAfterSince(Token token, Layers layers) {
        return layers.document().sentenceOf(token).stream()
                .filter(word -> word.lower().equals("seit"))
                .anyMatch(word -> token.index() - word.index() < BESIDE && word.index() <= token.index());
    }

    /** "Seit Donnerstag wird verhandelt": what lasts has begun then, and goes on. */
    private static boolean hasGoneOnSince(Hit hit, Layers layers) {
        return hit.trigger().type().lasting()
                && hit.clause().has("seit")
                && isToldInThePresent(hit.clause())
                && hit.clause().tokens().stream()
                        .filter(token ->
                                layers.time(token).filter(TimeReader::isPoint).isPresent())
                        .anyMatch(token -> isAfterSince(token, layers));
    }

    private static boolean isToldInThePresent(Clause clause) {
        return clause.finite()
                .filter(finite -> finite.word().is(VerbForm.PRESENT))
                .filter(finite -> !VerbForms.lemma(finite).equals("haben") || !isPerfect(clause))
                .isPresent();
    }

    private static boolean isPoint(TimeExpression time) {
        return time.type() == TimeExpression.Type.DATE
                || time.type() == TimeExpression.Type.TIME
                || time.anchor().isPresent();
    }

    /** "nun", "heute": the reference date, where there is one. */
    private TimeExpression dated(TimeExpression time) {
        if (time.value().equals("PRESENT_REF") && reference.isPresent()) {
            return new TimeExpression(time.span(), time.type(), reference.get().toString());
        }
        return time.anchor()
                .map(day -> new TimeExpression(time.span(), TimeExpression.Type.DATE, day))
                .orElse(time);
    }

    /** Whether a time lies after the reference date. */
    boolean isAhead(TimeExpression time) {
        Optional<DateRange> days = time.days();
        return reference.isEmpty() || days.isEmpty()
                ? time.value().equals("FUTURE_REF")
                : days.get().earliest().isAfter(reference.get());
    }

    /** What tense alone tells of an event that no words date: that it lasts, or is to come. */
    static Optional<When> byTense(Hit hit, Status status) {
        if (status == Status.PLANNED) {
            return Optional.of(tense(hit, Event.FUTURE));
        }
        return (hit.trigger().type().lasting() && (isPresent(hit) || isState(hit))) || isRepeated(hit)
                ? Optional.of(tense(hit, Event.ONGOING))
                : Optional.empty();
    }

    /** "Die Sanktionen trafen das Land hart": what lasts is not over because something is told of it. */
    private static boolean isState(Hit hit) {
        return !hit.isVerb() && STATES.contains(hit.trigger().type().name());
    }

    /** "attackiert immer häufiger", "verhandeln weiterhin": it goes on. */
    private static boolean isRepeated(Hit hit) {
        return (hit.clause().hasAny(REPEATED) || hit.trigger().word().equals("unterstützen"))
                && hit.isVerb()
                && hit.clause()
                        .finite()
                        .filter(finite -> finite.word().is(VerbForm.PRESENT))
                        .isPresent();
    }

    private static When tense(Hit hit, String value) {
        Token verb = hit.isVerb() ? hit.token() : hit.clause().finite().orElse(hit.token());
        return new When(new TimeExpression(verb.span(), TimeExpression.Type.DATE, value), Strength.TENSE);
    }

    /** "hat Anklage erhoben". */
    private static boolean isPerfect(Clause clause) {
        return clause.tokens().stream()
                .anyMatch(token -> !token.isCapitalised() && token.word().is(VerbForm.PARTICIPLE_2));
    }

    private static boolean isPresent(Hit hit) {
        return hit.clause()
                .finite()
                .filter(finite -> !finite.word().is(VerbForm.PRETERITE))
                .filter(finite -> !VerbForms.lemma(finite).equals("haben") || !isPerfect(hit.clause()))
                .filter(finite -> !hit.isVerb() || finite.equals(hit.token()))
                .isPresent();
    }
}
