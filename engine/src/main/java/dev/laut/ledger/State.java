package dev.laut.ledger;

/** What became of an announcement, as far as the articles tell. */
public enum State {
    /** Its day has not come, or it has none, and nothing is reported. */
    OPEN,
    /** The day of asking is its day; the last one where a month or a season was said. */
    DUE,
    /** A later article reports it. */
    KEPT,
    /** A later article denies, cancels or postpones it. */
    DROPPED,
    /** Its day has passed and no article reports it. */
    OVERDUE
}
