package dev.laut.store;

import dev.laut.article.Span;
import dev.laut.store.Found.Count;
import dev.laut.store.Found.Hit;
import java.util.List;
import java.util.Objects;

/**
 * What the store knows of an actor.
 *
 * @param actor who it is
 * @param others other actors of the same name
 * @param articles in how many articles the actor is mentioned
 * @param namings which words name the actor, how often
 * @param statements how many statements are the actor's
 * @param latest the latest of them
 * @param publishers who mentions the actor, in how many articles
 * @param company who is mentioned in the same articles, in how many
 * @param silences where the actor said nothing
 * @param events in which the actor takes part, the latest first
 */
public record Dossier(
        Actor actor,
        List<Actor> others,
        long articles,
        List<Naming> namings,
        long statements,
        List<Hit> latest,
        List<Count> publishers,
        List<Count> company,
        List<Quiet> silences,
        List<TimelineEntry> events) {

    /** Who or what articles speak of. */
    public record Actor(String key, String kind, String name) {}

    /**
     * Words that name an actor.
     *
     * @param how the name of the way they do, such as "EPITHET"
     * @param publishers who uses them
     */
    public record Naming(String words, String how, long times, List<String> publishers) {

        public Naming {
            publishers = List.copyOf(publishers);
        }
    }

    /**
     * A statement that was asked for or expected and not made.
     *
     * @param words that say so, verbatim
     * @param spans where they stand in the article's text, in UTF-16 units
     * @param silence the article's number and the silence's id, "12:x1"
     */
    public record Quiet(String address, String published, String kind, String words, List<Span> spans, String silence) {

        public Quiet {
            spans = List.copyOf(spans);
        }
    }

    public Dossier {
        Objects.requireNonNull(actor, "actor");
        others = List.copyOf(others);
        namings = List.copyOf(namings);
        latest = List.copyOf(latest);
        publishers = List.copyOf(publishers);
        company = List.copyOf(company);
        silences = List.copyOf(silences);
        events = List.copyOf(events);
    }
}
