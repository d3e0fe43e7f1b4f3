package dev.laut.event;

import dev.laut.event.When.Strength;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.text.Token;
import dev.laut.time.TimeExpression;
import dev.laut.time.TimeExpression.Flag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The day that a story is at. What an outlet tells as done without a word of when was done on the day it last named, or,
 * where it opens a story that names none, on the day of the article. Such a time is flagged as inferred.
 */
final class StoryTime {

    /** News goes back this many days; an older day is background, at which the story does not stay. */
    private static final int NEWS = 14;

    /** In so many sentences from the beginning stands what is new. */
    private static final int OPENING = 6;

    private static final int DAY = 10;

    private static final Set<String> BEFORE = Set.of(
            "hatte", "hatten", "war", "waren", "bereits", "schon", "zuvor", "einst", "früher", "zuletzt", "bisher");

    private final Optional<LocalDate> reference;
    private final Map<Happening, String> days = new HashMap<>();
    private Optional<String> first = Optional.empty();
    private Optional<String> now = Optional.empty();

    StoryTime(Optional<LocalDate> reference) {
        this.reference = reference;
    }

    /** Takes note of a telling, in reading order. */
    void hear(Happening happening, Telling telling) {
        if (telling.reality().is(Event.Status.HAPPENED) && telling.statement().isEmpty()) {
            happening
                    .when()
                    .filter(this::isNews)
                    .map(When::time)
                    .map(StoryTime::day)
                    .ifPresent(this::stay);
        }
        now.ifPresent(day -> days.putIfAbsent(happening, day));
    }

    /** Takes note of a day that the outlet names in its own words, though it tells of no event there: "sagte er am Montag". */
    void hear(TimeExpression time, Collection<String> around) {
        if (isNews(time) && around.stream().noneMatch(BEFORE::contains)) {
            stay(day(time));
        }
    }

    private void stay(String day) {
        first = first.or(() -> Optional.of(day));
        now = Optional.of(day);
    }

    private static String day(TimeExpression time) {
        return time.value().substring(0, DAY);
    }

    private boolean isNews(When when) {
        return when.strength().compareTo(Strength.OTHER_EVENT) <= 0 && isNews(when.time());
    }

    private boolean isNews(TimeExpression time) {
        return time.value().length() >= DAY
                && time.days()
                        .filter(range -> reference
                                .filter(day -> !range.latest().isAfter(day)
                                        && !range.earliest().isBefore(day.minusDays(NEWS)))
                                .isPresent())
                        .isPresent();
    }

    /** Dates an event that no words date, where the story tells that it is of its day. */
    void date(Happening happening) {
        Telling telling = happening.first();
        if (happening.when().isEmpty() && happening.isAsserted() && isOfTheDay(telling)) {
            Optional.ofNullable(days.get(happening))
                    .or(() -> first)
                    .or(() -> reference
                            .filter(day -> isOpening(telling) || isPresent(telling.hit()))
                            .map(LocalDate::toString))
                    .ifPresent(day -> happening.date(inferred(telling, day)));
        }
    }

    private static boolean isOfTheDay(Telling telling) {
        Hit hit = telling.hit();
        return !telling.type().lasting()
                && !telling.isBackground()
                && !hit.clause().hasAny(BEFORE)
                && hit.clause().finite().isPresent();
    }

    /** "Die Opposition fordert Neuwahlen": news in the present tense. */
    private static boolean isPresent(Hit hit) {
        return hit.isVerb()
                && hit.clause().finite().filter(hit.token()::equals).isPresent()
                && hit.token().word().is(VerbForm.PRESENT);
    }

    private static boolean isOpening(Telling telling) {
        return telling.hit().sentence().index() < OPENING;
    }

    private static When inferred(Telling telling, String day) {
        Token token = telling.hit().token();
        TimeExpression time = new TimeExpression(
                token.span(),
                TimeExpression.Type.DATE,
                day,
                "story",
                Optional.empty(),
                Optional.empty(),
                Set.of(Flag.INFERRED));
        return new When(time, Strength.STORY);
    }
}
