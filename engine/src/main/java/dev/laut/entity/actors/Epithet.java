package dev.laut.entity.actors;

import java.util.Objects;
import java.util.Optional;

/**
 * A word that calls an actor something: "Kremlchef", "Machthaber".
 *
 * @param expression as written in the singular, in lower case
 * @param office the office whose holder it means, in lower case
 * @param body the state or institution of that office, or the actor it means when {@code office} is empty
 * @param loaded whether it carries a judgement
 */
public record Epithet(String expression, Optional<String> office, Optional<String> body, boolean loaded) {

    public Epithet {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(body, "body");
    }
}
