package dev.laut.app;

import dev.laut.record.ArticleRecord;

/** Where records go to, one after another. */
interface RecordOutput {

    void add(ArticleRecord articleRecord);

    /** After the last one. */
    void end();
}
