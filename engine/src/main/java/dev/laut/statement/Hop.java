package dev.laut.statement;

import dev.laut.article.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * One who passed a statement on.
 *
 * @param name as shown in a chain
 * @param entity the id of the entity it is, when resolved
 * @param role what it is in the chain
 * @param span the words that say so; none for a publisher given from outside
 * @param how how the article says so
 * @param step its place in the chain, 0 for the publisher; hops of one step stand side by side ("dpa und AFP")
 */
public record Hop(String name, Optional<String> entity, Role role, Optional<Span> span, How how, int step) {

    /** What a hop is. */
    public enum Role {
        PUBLISHER,
        AGENCY,
        MEDIUM,
        BROADCAST,
        DOCUMENT,
        TRANSLATION,
        ANONYMOUS,
        INSTITUTION,
        PERSON;

        /** Whether it is an outlet or an agency that others rely on; the article's own publisher is none. */
        public boolean isMedium() {
            return this == MEDIUM || this == AGENCY || this == BROADCAST;
        }

        /** Whether it is something written that others read from: a document or a translation. */
        public boolean isPaper() {
            return this == DOCUMENT || this == TRANSLATION;
        }
    }

    /** How the article says that a statement passed this hop. */
    public enum How {
        /** In words of this statement. */
        EXPLICIT,
        /** Carried over from an earlier statement. */
        INHERITED,
        /** From a credit line or dateline that covers the article. */
        CREDIT,
        /** The outlet itself. */
        PUBLISHER
    }

    public Hop {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(how, "how");
    }
}
