package dev.laut.time;

/** Which way from the reference date a clause looks. */
enum Direction {
    PAST,
    /** The present tense, which in German also tells what is planned. */
    PRESENT,
    FUTURE,
    /** No finite verb says so. */
    OPEN
}
