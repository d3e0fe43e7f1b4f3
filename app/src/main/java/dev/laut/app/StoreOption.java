package dev.laut.app;

import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import dev.laut.store.sql.StorePlace;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which store a command works on. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR|ADDRESS",
            descriptionKey = "store.folder",
            defaultValue = "laut-data",
            scope = ScopeType.INHERIT)
    private String folder;

    /** As it was given. */
    String name() {
        return folder;
    }

    /** A folder, or the address of a database server. */
    StorePlace place() {
        return StorePlace.of(folder);
    }

    /** Hands out all articles of the store with their corrections, in the order of their addresses; returns the exit status. */
    int answer(RecordOutput output) {
        try (Store opened = Answer.open(place())) {
            opened.articles(SearchQuery.ALL, article -> output.add(article.articleRecord(), ""));
        }
        output.end();
        return Main.OK;
    }
}
