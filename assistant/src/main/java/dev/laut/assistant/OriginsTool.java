package dev.laut.assistant;

import dev.laut.store.Found.Order;
import dev.laut.store.OriginCounts;
import dev.laut.store.OriginCounts.Line;
import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where it comes from. */
final class OriginsTool implements Tool {

    /** How many statements show what an origin is said to have said. */
    private static final int EXAMPLES = 3;

    private static final int ORIGINS = 10;
    private static final int MAX_ORIGINS = 50;

    /** The origins behind the statements asked for, the most frequent first. */
    record Answer(long statements, long articles, long publishers, long agencies, List<Origin> origins) {}

    /** An origin, with some statements that rest on it. */
    record Origin(Line counts, List<Quoted> examples) {}

    @Override
    public String name() {
        return "origins";
    }

    @Override
    public String description() {
        return "Behind many articles there is often one source. Counts statements, articles and publishers by origin, "
                + "with examples in the articles' own words.";
    }

    @Override
    public String schema() {
        return """
                {"type": "object", "additionalProperties": false, "properties": {%s,
                "limit": {"type": "integer", "minimum": 1, "maximum": 50}}}
                """.formatted(Questions.FIELDS);
    }

    @Override
    public Answer answer(Store store, Map<String, Object> arguments) {
        OriginCounts counts = store.origins(Questions.query(arguments));
        List<Origin> origins = counts.origins().stream()
                .limit(Tool.number(arguments, "limit", ORIGINS, MAX_ORIGINS))
                .map(line -> new Origin(line, examples(store, arguments, line)))
                .toList();
        return new Answer(counts.statements(), counts.articles(), counts.publishers(), counts.agencies(), origins);
    }

    private static List<Quoted> examples(Store store, Map<String, Object> arguments, Line line) {
        Map<String, Object> narrowed = new HashMap<>(arguments);
        narrowed.put("origin", line.name());
        SearchQuery query = Questions.query(narrowed);
        return Questions.quoted(
                store, store.statements(query, Order.DATE, 0, EXAMPLES).hits());
    }
}
