package dev.laut.statement;

/** Whether a statement affirms or negates its content. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
