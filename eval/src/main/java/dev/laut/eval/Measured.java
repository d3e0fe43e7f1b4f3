package dev.laut.eval;

import java.util.Objects;

/**
 * A score.
 *
 * @param name its name, as in {@code eval/floors.tsv}
 * @param value from 0 to 1
 */
public record Measured(String name, double value) {

    public Measured {
        Objects.requireNonNull(name, "name");
    }
}
