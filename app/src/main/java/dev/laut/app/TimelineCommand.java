package dev.laut.app;

import dev.laut.store.Store;
import dev.laut.store.TimelineEntry;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code laut timeline}: dated events in order. */
@Command(name = "timeline", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class TimelineCommand extends StoreAnswer {

    private static final int MAX_ENTRIES = 10_000;

    @Mixin
    private QueryOptions query = new QueryOptions();

    TimelineCommand(Surroundings surroundings, Messages messages) {
        super(surroundings, messages);
    }

    @Override
    int answer(Store opened) {
        List<TimelineEntry> entries = opened.timeline(query.query(), MAX_ENTRIES);
        if (isJson()) {
            entries.forEach(this::json);
        } else {
            DossierText text = new DossierText(messages(), surroundings());
            line(messages().count("events", entries.size()));
            entries.forEach(entry -> lines(text.event(entry)));
        }
        return Main.OK;
    }
}
