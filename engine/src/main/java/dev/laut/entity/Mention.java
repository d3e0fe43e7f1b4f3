package dev.laut.entity;

import dev.laut.article.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A span that names something.
 *
 * @param span the words
 * @param entity the id of what they name; empty when it stays open
 * @param how the way they name it
 * @param rule the name of the rule that found or resolved it
 */
public record Mention(Span span, Optional<String> entity, How how, String rule) {

    /** The way a mention names its entity. */
    public enum How {
        NAME,
        EPITHET,
        METONYM,
        ROLE,
        PRONOUN
    }

    public Mention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(rule, "rule");
    }
}
