package dev.laut.assistant;

import dev.laut.store.Store;
import dev.laut.store.TimelineEntry;
import java.util.List;
import java.util.Map;

/** What happened when. */
final class TimelineTool implements Tool {

    private static final int ENTRIES = 50;
    private static final int MAX_ENTRIES = 500;

    /** Dated events, each with the words that tell it and the article's address. */
    record Answer(List<TimelineEntry> events) {}

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String description() {
        return "Dated events in order: what happened, was planned, claimed or denied, with the words that tell it and their place, the "
                + "article, and the statement it stands in when it is not the outlet's own word.";
    }

    @Override
    public String schema() {
        return """
                {"type": "object", "additionalProperties": false, "properties": {%s,
                "limit": {"type": "integer", "minimum": 1, "maximum": 500}}}
                """.formatted(Questions.FIELDS);
    }

    @Override
    public Answer answer(Store store, Map<String, Object> arguments) {
        int limit = Tool.number(arguments, "limit", ENTRIES, MAX_ENTRIES);
        return new Answer(store.timeline(Questions.query(arguments), limit));
    }
}
