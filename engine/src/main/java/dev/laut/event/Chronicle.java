package dev.laut.event;

import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the tellings of an article, sentence by sentence, into events. */
final class Chronicle {

    /** How many events of a family are looked back at. Articles with more, such as lists of crimes, repeat few of them. */
    private static final int LOOK_BACK = 12;

    private static final Set<String> BY = Set.of("vor", "nach", "bei", "beim", "während", "auf", "am", "an", "zum");

    private final StoryTime story;
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<String, List<Happening>> byFamily = new HashMap<>();

    Chronicle(StoryTime story) {
        this.story = story;
    }

    /** Adds what a sentence tells. */
    void add(Sentence sentence, List<Telling> tellings, Layers layers) {
        layers.ownTimes(sentence).forEach(time -> story.hear(time, layers.around(sentence, time)));
        List<Happening> here = new ArrayList<>();
        for (Telling telling : tellings) {
            here.add(place(telling));
        }
        for (int at = 0; at < here.size(); at++) {
            date(here.get(at), tellings.get(at), here, tellings, layers);
            story.hear(here.get(at), tellings.get(at));
        }
    }

    private Happening place(Telling telling) {
        List<Happening> family = byFamily.computeIfAbsent(telling.type().family(), none -> new ArrayList<>());
        Happening best = null;
        for (int back = 1; back <= Math.min(LOOK_BACK, family.size()); back++) {
            Happening happening = family.get(family.size() - back);
            if (happening.takesBeside(telling)) {
                best = happening;
                break;
            }
            if (happening.takes(telling) && (best == null || happening.fit(telling) > best.fit(telling))) {
                best = happening;
            }
        }
        if (best != null) {
            best.add(telling);
            return best;
        }
        Happening fresh = new Happening(telling);
        family.add(fresh);
        happenings.add(fresh);
        return fresh;
    }

    /** "Kurz vor dem Gespräch hatte er Peking besucht": an event without a time takes that of the one it is told by. */
    private static void date(
            Happening happening, Telling telling, List<Happening> here, List<Telling> tellings, Layers layers) {
        if (happening
                        .when()
                        .filter(when -> when.strength() != When.Strength.TENSE)
                        .isPresent()
                || !happening.isAsserted()
                || !telling.hit().isVerb()) {
            return;
        }
        for (int at = 0; at < here.size(); at++) {
            Telling other = tellings.get(at);
            if (here.get(at) != happening && isNear(other, layers)) {
                here.get(at)
                        .when()
                        .map(When::time)
                        .ifPresent(time -> happening.date(time, other.hit().token()));
            }
        }
    }

    private static boolean isNear(Telling other, Layers layers) {
        Optional<NounPhrase> phrase = other.phrase().filter(NounPhrase::isDefinite);
        return phrase.filter(found -> BY.contains(found.preposition())).isPresent()
                && (!phrase.get().preposition().equals("vor")
                        || isShort(other.hit().token(), layers));
    }

    private static boolean isShort(Token noun, Layers layers) {
        Optional<Token> at = layers.before(noun);
        while (at.isPresent() && noun.index() - at.get().index() < 5) {
            if (Set.of("kurz", "unmittelbar", "direkt").contains(at.get().lower())) {
                return true;
            }
            at = layers.before(at.get());
        }
        return false;
    }

    List<Event> events() {
        List<Event> events = new ArrayList<>(happenings.size());
        for (Happening happening : happenings) {
            story.date(happening);
            events.add(happening.event("v" + (events.size() + 1)));
        }
        return events;
    }
}
