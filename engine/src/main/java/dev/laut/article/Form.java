package dev.laut.article;

/** How a segment stands in its article: what a list, a table, an interview or a live blog makes of it. */
public enum Form {
    /** Running text, a heading, or furniture. */
    TEXT,
    LIST_ITEM,
    /** A table's row; its cells are parted by tabs. */
    TABLE_ROW,
    /** An interviewer's words. */
    QUESTION,
    /** The words of somebody interviewed. */
    ANSWER,
    /** The beginning of a live blog's entry; what follows belongs to it up to the next one. */
    ENTRY
}
