package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.statement.Hop;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody or something that words come from, as a phrase of the text names it.
 *
 * @param name for a chain: the entity's name, else the phrase without its article
 * @param known its entity, when it has one
 * @param role what it is in a chain
 * @param span the phrase
 */
record Source(String name, Optional<Entity> known, Hop.Role role, Span span) {

    Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(span, "span");
    }

    Source(Entity entity, Hop.Role role, Span span) {
        this(entity.name(), Optional.of(entity), role, span);
    }

    /** The id of its entity. */
    Optional<String> entity() {
        return known.map(Entity::id);
    }

    /** Whether it passes words on as a rule: a medium, an agency, a document, a translation. */
    boolean carries() {
        return role.isMedium() || role.isPaper();
    }

    /** Whether it is an outlet or an agency and no paper. */
    boolean isMedium() {
        return role.isMedium();
    }

    boolean isTranslation() {
        return role == Hop.Role.TRANSLATION;
    }

    Hop hop(Hop.How how, int step) {
        return new Hop(name, entity(), role, Optional.of(span), how, step);
    }
}
