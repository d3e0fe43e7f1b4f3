package dev.laut.link;

import dev.laut.event.Event;
import dev.laut.event.Figure;
import dev.laut.record.Origin;
import dev.laut.record.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A statement, silence or event, as it is held against others.
 *
 * @param kind what it is
 * @param id its id in its record
 * @param passage its words
 * @param words the lemmas of what it speaks of, names and times left out
 * @param names keys of the actors and places it speaks of, the same in all articles
 * @param voice key of who speaks or stays silent; empty where nobody is known and for events
 * @param origins who stands behind it; none where the article does not say
 * @param negated whether it denies what it speaks of
 * @param figures the figures in it
 * @param deed what is done; only for an event
 */
record Entry(
        Kind kind,
        String id,
        Passage passage,
        Set<String> words,
        Set<String> names,
        Optional<String> voice,
        List<Origin> origins,
        boolean negated,
        List<Figure> figures,
        Optional<Deed> deed) {

    /** What is held against others. */
    enum Kind {
        STATEMENT,
        SILENCE,
        EVENT
    }

    /**
     * What an event is.
     *
     * @param family the family of its type
     * @param status what the article says of its being real
     * @param day its day; empty where none is said
     */
    record Deed(String family, Event.Status status, Optional<LocalDate> day) {}

    Entry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(passage, "passage");
        words = Set.copyOf(words);
        names = Set.copyOf(names);
        Objects.requireNonNull(voice, "voice");
        origins = List.copyOf(origins);
        figures = List.copyOf(figures);
        Objects.requireNonNull(deed, "deed");
    }

    boolean isOfOneArticleWith(Entry other) {
        return passage.article().equals(other.passage.article());
    }

    /** Whether some origin is behind both. */
    boolean sharesOrigin(Entry other) {
        return origins.stream().anyMatch(other::isOf);
    }

    private boolean isOf(Origin origin) {
        return origins.stream().anyMatch(one -> one.key().equals(origin.key()));
    }

    /** The names of its origins, for a reader. */
    String originNames() {
        return names(origins);
    }

    /** The names of the origins that are behind both. */
    String sharedOriginNames(Entry other) {
        return names(origins.stream().filter(other::isOf).toList());
    }

    private static String names(List<Origin> origins) {
        return String.join(", ", origins.stream().map(Origin::name).distinct().toList());
    }
}
