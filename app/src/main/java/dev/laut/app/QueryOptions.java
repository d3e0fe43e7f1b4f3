package dev.laut.app;

import dev.laut.store.SearchQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is looked for, as options. */
final class QueryOptions {

    @Parameters(arity = "0..*", paramLabel = "WORD", descriptionKey = "query.words")
    private List<String> words = List.of();

    @Option(names = "--speaker", paramLabel = "NAME", descriptionKey = "query.speaker")
    private String speaker;

    @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "query.actor")
    private String actor;

    @Option(names = "--publisher", paramLabel = "NAME", descriptionKey = "query.publisher")
    private String publisher;

    @Option(names = "--origin", paramLabel = "NAME", descriptionKey = "query.origin")
    private String origin;

    @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "query.agency")
    private String agency;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "query.type")
    private String type;

    @Option(names = "--hedge", paramLabel = "WORD", arity = "0..1", fallbackValue = "*", descriptionKey = "query.hedge")
    private String hedge;

    @Option(names = "--event", paramLabel = "TYPE", descriptionKey = "query.event")
    private String event;

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "query.status")
    private String status;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "query.from")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "query.to")
    private LocalDate to;

    SearchQuery query() {
        return new SearchQuery(
                String.join(" ", words),
                given(speaker),
                given(actor),
                given(publisher),
                given(origin),
                given(agency),
                given(type),
                given(hedge),
                given(event),
                given(status),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
