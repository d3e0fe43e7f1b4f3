package dev.laut.app;

import dev.laut.store.Store;
import dev.laut.store.TimelineEntry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laut timeline}: dated events in order. */
@Command(name = "timeline", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class TimelineCommand implements Callable<Integer> {

    private static final int MAX_ENTRIES = 10_000;

    private final Surroundings surroundings;
    private final Messages messages;

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "answer.json")
    private boolean json;

    TimelineCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try (Store opened = Answer.open(store.folder())) {
            Answer answer = new Answer(surroundings);
            List<TimelineEntry> entries = opened.timeline(query.query(), MAX_ENTRIES);
            if (json) {
                entries.forEach(answer::json);
            } else {
                DossierText text = new DossierText(messages, surroundings);
                answer.line(messages.count("events", entries.size()));
                entries.forEach(entry -> answer.lines(text.event(entry)));
            }
        }
        return Main.OK;
    }
}
