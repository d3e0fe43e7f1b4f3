package dev.laut.app;

import dev.laut.record.ArticleRecord;

/** Where records go to, one after another. */
interface RecordOutput {

    /** How the record is shown, with its line ends. Called from many threads. */
    String text(ArticleRecord articleRecord);

    /** Prints a record, shown as {@code text}. Called from one thread, in order. */
    void add(ArticleRecord articleRecord, String text);

    /** After the last one. */
    void end();
}
