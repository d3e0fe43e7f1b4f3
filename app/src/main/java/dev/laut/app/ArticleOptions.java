package dev.laut.app;

import dev.laut.store.SearchQuery;
import dev.laut.store.SearchQuery.By;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles are meant, as options. */
final class ArticleOptions {

    @Parameters(arity = "0..*", paramLabel = "WORD", descriptionKey = "query.words")
    private List<String> words = List.of();

    @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "query.actor")
    private String actor;

    @Option(names = "--publisher", paramLabel = "NAME", descriptionKey = "query.publisher")
    private String publisher;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "query.from")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "query.to")
    private LocalDate to;

    @Option(names = "--story", paramLabel = "ADDRESS", descriptionKey = "query.story")
    private String story;

    SearchQuery query() {
        return SearchQuery.words(String.join(" ", words))
                .with(By.ACTOR, QueryOptions.given(actor))
                .with(By.PUBLISHER, QueryOptions.given(publisher))
                .with(By.STORY, QueryOptions.given(story))
                .between(Optional.ofNullable(from), Optional.ofNullable(to));
    }
}
