package dev.laut.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A person's change of what the machine read. It is kept beside the machine's reading, wins in every answer, holds when
 * articles are read anew, and can be taken back.
 *
 * @param id its number in the store
 * @param change what is changed, and into what
 * @param by who made it
 * @param at when
 * @param undone who took it back, and when
 */
public record Correction(long id, Change change, String by, Instant at, Optional<Undone> undone) {

    /** Who took a correction back, and when. */
    public record Undone(String by, Instant at) {

        public Undone {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }
    }

    /** The kinds of changes. */
    public enum Kind {
        /** Two actors are one. */
        MERGE,
        /** Somebody else speaks. */
        SPEAKER,
        /** It is no statement. */
        NO_STATEMENT,
        /** It came another way. */
        CHAIN
    }

    /**
     * What is changed.
     *
     * @param address the article's; empty for a merge
     * @param words those of the statement's content, by which it is found again after a new reading; empty for a merge
     * @param subject the statement's id when the change was made; for a merge the key of the actor that goes
     * @param value the speaker's name; the chain, one hop a line ({@code AGENCY dpa}); for a merge the key of the actor
     *     that stays; else empty
     */
    public record Change(Kind kind, String address, String words, String subject, String value) {

        public Change {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(value, "value");
        }
    }

    public Correction {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(undone, "undone");
        if (by.isBlank()) {
            throw new IllegalArgumentException("correction " + id + " without who made it");
        }
    }
}
