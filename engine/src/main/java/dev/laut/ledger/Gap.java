package dev.laut.ledger;

/** What the ledger cannot know of an announcement. */
public enum Gap {
    /** The article has no date: what came after it is unknown. */
    NO_ARTICLE_DATE,
    /** No day is said: it can never be overdue. */
    NO_DUE_DATE
}
