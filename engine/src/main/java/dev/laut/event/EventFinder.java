package dev.laut.event;

import dev.laut.entity.Entity;
import dev.laut.entity.Mention;
import dev.laut.event.Event.Status;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.statement.Statement;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what an article says was done, is planned, claimed, denied or only thought of. All mentions of one event in the
 * article are one event. Page furniture is not read.
 *
 * <p>Thread-safe. Takes time linear in the text.
 */
public final class EventFinder {

    private final TriggerFinder triggers;
    private final StatusReader statuses = new StatusReader();
    private final SportReport sport = SportReport.load();

    /** Finds the events of Laut's own types. */
    public EventFinder(GermanDictionary dictionary) {
        this(dictionary, Triggers.load());
    }

    /** Finds the events that these words tell of. */
    public EventFinder(GermanDictionary dictionary, Triggers triggers) {
        this.triggers = new TriggerFinder(triggers, dictionary);
    }

    /**
     * The events of a document in reading order.
     *
     * @param entities the entities that the mentions name
     * @param mentions who and what is named
     * @param times the document's times
     * @param statements what is reported; events in their contents are according to them
     * @param reference the day that relative times are read against; empty when unknown
     */
    public List<Event> find(
            Document document,
            List<Entity> entities,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Statement> statements,
            Optional<LocalDate> reference) {
        Layers layers = new Layers(document, entities, mentions, times, statements);
        boolean isSport = sport.covers(document);
        TimeReader when = new TimeReader(reference);
        Chronicle chronicle = new Chronicle(new StoryTime(reference));
        for (Sentence sentence : document.sentences()) {
            List<Telling> tellings = new ArrayList<>();
            for (Hit hit : triggers.find(layers, sentence, isSport)) {
                tellings.add(telling(hit, layers, when));
            }
            chronicle.add(sentence, tellings, layers);
        }
        return chronicle.events();
    }

    private Telling telling(Hit hit, Layers layers, TimeReader times) {
        Reality reality = statuses.read(hit, layers);
        Optional<When> when = times.read(hit, layers);
        if (!isSpokenAct(hit) && !hit.isAttribute() && isAhead(reality, when, times)) {
            reality = new Reality(Status.PLANNED, reality.explicit());
        }
        Status status = reality.status();
        return new Telling(
                hit,
                reality,
                RoleReader.read(hit, layers),
                PlaceReader.read(hit, layers),
                when.or(() -> TimeReader.byTense(hit, status)),
                layers.statement(hit).map(Statement::id),
                hit.isVerb() ? Optional.empty() : Optional.of(NounPhrase.before(hit.token(), layers)));
    }

    /** "Die Gewerkschaft ruft für Montag zu Streiks auf": the call is made, the strike is to come. */
    private static boolean isSpokenAct(Hit hit) {
        return hit.isVerb()
                && StatusReader.SPOKEN_ACTS.contains(hit.trigger().type().name());
    }

    /** The present tense and bare nouns with a time to come: "Am Freitag treffen sich die Minister." */
    private static boolean isAhead(Reality reality, Optional<When> when, TimeReader times) {
        return (reality.is(Status.HAPPENED) || reality.is(Status.CLAIMED))
                && when.filter(found -> found.strength().compareTo(When.Strength.CLAUSE) <= 0)
                        .map(When::time)
                        .filter(times::isAhead)
                        .isPresent();
    }
}
