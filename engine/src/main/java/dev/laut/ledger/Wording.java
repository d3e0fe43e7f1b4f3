package dev.laut.ledger;

/** What words tell of a plan; explained in {@code ledger-words.tsv}. */
enum Wording {
    PLAN,
    DROP,
    PENDING,
    DECIDE,
    DENY,
    CONDITION,
    BACK,
    BEFORE,
    EMPTY
}
