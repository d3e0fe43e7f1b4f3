package dev.laut.eval.stories;

import java.util.Locale;

/** Precision and recall, each from 0 to 1. */
public record Score(double precision, double recall) {

    /** Their harmonic mean; 0 when both are. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1());
    }
}
