package dev.laut.event;

import dev.laut.article.Span;
import dev.laut.event.Event.Participant;
import dev.laut.event.Event.Status;
import dev.laut.event.PlaceReader.Where;
import dev.laut.text.Token;
import dev.laut.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The tellings of one event, gathered while an article is read. */
final class Happening {

    /** Tense-only values never make two events different. */
    private static final Set<String> OPEN =
            Set.of(Event.ONGOING, Event.FUTURE, "PRESENT_REF", "PAST_REF", "FUTURE_REF");

    /** The families whose events are told in ever new verbs. */
    private static final Set<String> FLUID = Set.of("talk", "visit", "agreement", "accident", "death", "arrest");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** The length of a day as TIMEX3 writes it. */
    private static final int DAY = 10;

    private final List<Telling> tellings = new ArrayList<>();
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Set<String> words = new HashSet<>();
    private Optional<When> when = Optional.empty();

    Happening(Telling first) {
        add(first);
    }

    void add(Telling telling) {
        tellings.add(telling);
        words.add(telling.word());
        telling.participants().forEach(part -> roles.putIfAbsent(part.entity(), part.role()));
        telling.when().ifPresent(other -> {
            if (when.isEmpty() || other.isSurerThan(when.get())) {
                when = Optional.of(other);
            }
        });
    }

    /** Gives an event without a time that of another one, whose words name it. */
    void date(TimeExpression time, Token other) {
        boolean open =
                when.filter(found -> found.strength() != When.Strength.TENSE).isEmpty();
        if (open && !OPEN.contains(time.value())) {
            TimeExpression same = new TimeExpression(other.span(), time.type(), time.value());
            when = Optional.of(new When(same, When.Strength.OTHER_EVENT));
        }
    }

    /** Gives an event that no words date the day of the story. */
    void date(When story) {
        if (when.isEmpty()) {
            when = Optional.of(story);
        }
    }

    Telling first() {
        return tellings.get(0);
    }

    /** Whether it is said to be real, by the outlet or by a source. */
    boolean isAsserted() {
        return isAsserted(status().status());
    }

    EventType type() {
        return tellings.get(0).type();
    }

    Telling last() {
        return tellings.get(tellings.size() - 1);
    }

    Optional<When> when() {
        return when;
    }

    /** Whether a telling in the same clause is of this event: "schalteten sich per Videokonferenz zusammen". */
    boolean takesBeside(Telling telling) {
        boolean verbAndNoun = last().hit().isVerb() != telling.hit().isVerb();
        return (type().single() || verbAndNoun)
                && type().family().equals(telling.type().family())
                && last().hit().clause() == telling.hit().clause()
                && (last().hit().isVerb() || telling.hit().isVerb())
                && !last().isBackground()
                && !telling.isBackground();
    }

    /** Whether a telling can be of this event: nothing that it says is against it, and something is for it. */
    boolean takes(Telling telling) {
        return type().family().equals(telling.type().family())
                && agreesOnTime(telling)
                && agreesOnStatus(telling)
                && ((sharesParticipant(telling) && maySay(telling)) || (isFree(telling) && isSameThing(telling)));
    }

    private boolean isSameThing(Telling telling) {
        return (telling.pointsBack() && type().single()) || (words.contains(telling.word()) && !telling.isIndefinite());
    }

    /** How well a telling that it takes fits: by who takes part, by the word, by both being real. */
    int fit(Telling telling) {
        int shared = sharesParticipant(telling) ? 4 : 0;
        int word = words.contains(telling.word()) ? 1 : 0;
        int known = (roles.isEmpty() ? 0 : 1) + (tellings.get(0).statement().isEmpty() ? 1 : 0);
        return shared + word + known + (isAsserted(status().status()) ? 2 : 0);
    }

    /** Whether the same can be said in these words: "traf" and "sprach" of one meeting, not "zog ab" and "marschierte ein". */
    private boolean maySay(Telling telling) {
        return !telling.hit().isVerb() || words.contains(telling.word()) || FLUID.contains(type().family());
    }

    private boolean isFree(Telling telling) {
        return telling.participants().isEmpty() || roles.isEmpty();
    }

    private boolean sharesParticipant(Telling telling) {
        long shared = telling.participants().stream()
                .filter(part -> roles.containsKey(part.entity()))
                .count();
        int smaller = Math.min(telling.participants().size(), roles.size());
        return shared > 0 && shared * 2 >= smaller && (smaller > 1 || isSameThing(telling) || !telling.isIndefinite());
    }

    private boolean agreesOnTime(Telling telling) {
        if (telling.when().isEmpty()) {
            return true;
        }
        if (when.isEmpty()) {
            return !isOfALongerTime(telling);
        }
        String mine = when.get().time().value();
        String other = telling.when().get().time().value();
        if (isOfAnotherYear(mine, telling.when().get())) {
            return false;
        }
        return OPEN.contains(mine)
                || OPEN.contains(other)
                || mine.startsWith(other)
                || other.startsWith(mine)
                || telling.when().get().strength() != When.Strength.OWN;
    }

    /** "Bereits 2023 war ein Schiff in Brand geraten": the fire of this year is another. */
    private static boolean isOfAnotherYear(String mine, When other) {
        String value = other.time().value();
        return other.strength().compareTo(When.Strength.CLAUSE) <= 0
                && YEAR.matcher(mine).lookingAt()
                && YEAR.matcher(value).lookingAt()
                && !mine.regionMatches(0, value, 0, 4);
    }

    /** "wurden im März 40 Menschen getötet": a sum over a month is not the event of the day. */
    private static boolean isOfALongerTime(Telling telling) {
        String value = telling.when().orElseThrow().time().value();
        return telling.hit().isVerb() && value.length() < DAY && Character.isDigit(value.charAt(0));
    }

    private boolean agreesOnStatus(Telling telling) {
        if (!telling.reality().explicit()) {
            return true;
        }
        Status status = status().status();
        Status other = telling.reality().status();
        return status == other || isAsserted(status) == isAsserted(other) || !status().explicit();
    }

    private static boolean isAsserted(Status status) {
        return status == Status.HAPPENED || status == Status.CLAIMED;
    }

    /**
     * What the surest telling says; the outlet's own word goes before that of a source. What a source tells of an event
     * that the outlet takes for real ("das Feuer brach nach Angaben der Polizei im Keller aus") leaves it real.
     */
    private Reality status() {
        Reality surest = surest();
        boolean takenForReal = surest.is(Status.CLAIMED)
                && tellings.stream()
                        .anyMatch(telling -> telling.statement().isEmpty()
                                && telling.reality().is(Status.HAPPENED)
                                && telling.phrase()
                                        .filter(NounPhrase::isDefinite)
                                        .isPresent());
        return takenForReal ? surest.with(Status.HAPPENED) : surest;
    }

    private Reality surest() {
        return tellings.stream()
                .map(Telling::reality)
                .min(Comparator.comparing((Reality reality) -> !reality.explicit())
                        .thenComparing(Reality::status))
                .orElseThrow();
    }

    Event event(String id) {
        Reality status = status();
        Telling telling = tellings.stream()
                .filter(one -> one.reality().equals(status))
                .findFirst()
                .orElseGet(this::first);
        Where where = tellings.stream()
                .map(Telling::where)
                .filter(Where::isKnown)
                .findFirst()
                .orElse(Where.NOWHERE);
        return new Event(
                id,
                mostSpecific().name(),
                status.status(),
                spans(),
                roles.entrySet().stream()
                        .map(role -> new Participant(role.getKey(), role.getValue()))
                        .toList(),
                where.place(),
                time(),
                telling.statement(),
                where.alternatives());
    }

    private Optional<TimeExpression> time() {
        return when.map(When::time);
    }

    /** A call is a meeting too; otherwise the first telling's word decides. */
    private EventType mostSpecific() {
        return tellings.stream()
                .map(Telling::type)
                .filter(type -> type.name().equals("call"))
                .findFirst()
                .orElse(type());
    }

    private List<Span> spans() {
        return tellings.stream()
                .flatMap(telling -> telling.hit().spans().stream())
                .distinct()
                .toList();
    }
}
