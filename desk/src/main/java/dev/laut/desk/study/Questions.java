package dev.laut.desk.study;

import dev.laut.store.SearchQuery;
import dev.laut.store.SearchQuery.By;
import java.time.LocalDate;
import java.util.Optional;

/** Questions to the store, in the words that studies have. */
public final class Questions {

    private Questions() {}

    /** Articles with these words, that mention an actor, of an outlet, published between two days. */
    public static SearchQuery of(
            String words,
            Optional<String> actor,
            Optional<String> publisher,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        return SearchQuery.words(words)
                .with(By.ACTOR, actor)
                .with(By.PUBLISHER, publisher)
                .between(from, to);
    }
}
