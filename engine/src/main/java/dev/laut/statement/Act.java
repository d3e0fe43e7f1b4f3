package dev.laut.statement;

/** What a speaker does by a statement. */
public enum Act {
    ASSERT,
    ANNOUNCE,
    DEMAND,
    APPEAL,
    WARN,
    PROMISE,
    ACCUSE,
    DENY,
    AGREE,
    REFUSE,
    ASK,
    PRAISE
}
