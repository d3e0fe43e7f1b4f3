package dev.laut.store.export;

import dev.laut.store.Store.StoredArticle;
import java.io.IOException;

/** Writes articles in one format. The same articles in the same order give the same bytes. For one thread. */
public interface Exporter {

    void add(StoredArticle article) throws IOException;

    /** After the last article. */
    default void end() throws IOException {}
}
