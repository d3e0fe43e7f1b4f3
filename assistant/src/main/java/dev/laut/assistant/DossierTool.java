package dev.laut.assistant;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Dossier;
import dev.laut.store.Dossier.Actor;
import dev.laut.store.Dossier.Quiet;
import dev.laut.store.Found.Count;
import dev.laut.store.Store;
import dev.laut.store.TimelineEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of an actor. */
final class DossierTool implements Tool {

    /** So many different words for an actor, those used most often. */
    private static final int NAMINGS = 40;

    private GermanDictionary dictionary;

    /** A dossier whose statements carry their words. */
    record Answer(
            Actor actor,
            List<Actor> others,
            long articles,
            long statements,
            List<Quoted> latest,
            List<Called> namings,
            List<Count> publishers,
            List<Count> company,
            List<Quiet> silences,
            List<TimelineEntry> events) {}

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public String description() {
        return "What the store knows of a person, state or organisation: the latest statements, events, silences, the "
                + "words that articles use for it, and who is mentioned beside it.";
    }

    @Override
    public String schema() {
        return """
                {"type": "object", "additionalProperties": false, "required": ["name"], "properties": {
                "name": {"type": "string", "minLength": 1, "description": "The actor's name."}}}
                """;
    }

    @Override
    public Answer answer(Store store, Map<String, Object> arguments) {
        String name = Tool.text(arguments, "name");
        Dossier found = store.dossier(name)
                .orElseThrow(() -> new IllegalArgumentException("no actor of the store is called " + name));
        return new Answer(
                found.actor(),
                found.others(),
                found.articles(),
                found.statements(),
                Questions.quoted(store, found.latest()),
                namings(store, found.actor().name()),
                found.publishers(),
                found.company(),
                found.silences(),
                found.events());
    }

    private List<Called> namings(Store store, String actor) {
        return store.usages(actor, Optional.empty(), Optional.empty(), dictionary()).stream()
                .flatMap(Called::of)
                .sorted(Comparator.comparing(called -> -called.times()))
                .limit(NAMINGS)
                .toList();
    }

    /** Loaded when it is asked for: most sessions ask for no dossier. */
    private synchronized GermanDictionary dictionary() {
        if (dictionary == null) {
            dictionary = GermanDictionary.load();
        }
        return dictionary;
    }
}
