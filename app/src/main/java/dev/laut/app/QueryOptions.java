package dev.laut.app;

import dev.laut.event.Event;
import dev.laut.event.EventType;
import dev.laut.event.EventTypes;
import dev.laut.statement.StatementType;
import dev.laut.store.SearchQuery;
import dev.laut.store.SearchQuery.By;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is looked for, as options. */
final class QueryOptions {

    @Mixin
    private ArticleOptions articles = new ArticleOptions();

    @Option(names = "--speaker", paramLabel = "NAME", descriptionKey = "query.speaker")
    private String speaker;

    @Option(names = "--topic", paramLabel = "NAME", descriptionKey = "query.topic")
    private String topic;

    @Option(names = "--addressee", paramLabel = "NAME", descriptionKey = "query.addressee")
    private String addressee;

    @Option(names = "--origin", paramLabel = "NAME", descriptionKey = "query.origin")
    private String origin;

    @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "query.agency")
    private String agency;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "query.type")
    private StatementType type;

    @Option(names = "--hedge", paramLabel = "WORD", arity = "0..1", fallbackValue = "*", descriptionKey = "query.hedge")
    private String hedge;

    @Option(names = "--event", paramLabel = "TYPE", descriptionKey = "query.event", converter = EventName.class)
    private String event;

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "query.status")
    private Event.Status status;

    SearchQuery query() {
        return articles.query()
                .with(By.SPEAKER, given(speaker))
                .with(By.TOPIC, given(topic))
                .with(By.ADDRESSEE, given(addressee))
                .with(By.ORIGIN, given(origin))
                .with(By.AGENCY, given(agency))
                .with(By.TYPE, Optional.ofNullable(type).map(Enum::name))
                .with(By.HEDGE, given(hedge))
                .with(By.EVENT, given(event))
                .with(By.STATUS, Optional.ofNullable(status).map(Enum::name));
    }

    /** Refuses what is no type of event, and says which there are. */
    static final class EventName implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            EventTypes types = EventTypes.load();
            if (value.isBlank() || types.find(value).isPresent()) {
                return value;
            }
            String names = types.all().stream().map(EventType::name).sorted().collect(Collectors.joining(", "));
            throw new TypeConversionException("expected one of [" + names + "] but was '" + value + "'");
        }
    }

    static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
