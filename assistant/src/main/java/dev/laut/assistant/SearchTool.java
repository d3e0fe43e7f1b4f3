package dev.laut.assistant;

import dev.laut.store.Found;
import dev.laut.store.Found.Count;
import dev.laut.store.Found.Order;
import dev.laut.store.Store;
import java.util.List;
import java.util.Map;

/** Who said what. */
final class SearchTool implements Tool {

    private static final int HITS = 10;
    private static final int MAX_HITS = 50;
    private static final int MAX_PAGE = 1000;

    /** Statements with their words, and how many there are of what. */
    record Answer(long total, List<Quoted> statements, Map<String, List<Count>> facets) {}

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String description() {
        return "Finds reported statements in German news: who said what, when, and according to whom. Each hit has the "
                + "article's own words, their place in its text, and the chain from the publisher to the origin.";
    }

    @Override
    public String schema() {
        return """
                {"type": "object", "additionalProperties": false, "properties": {%s,
                "sort": {"type": "string", "enum": ["relevance", "date"]},
                "page": {"type": "integer", "minimum": 1},
                "hits": {"type": "integer", "minimum": 1, "maximum": 50}}}
                """.formatted(Questions.FIELDS);
    }

    @Override
    public Answer answer(Store store, Map<String, Object> arguments) {
        int hits = Tool.number(arguments, "hits", HITS, MAX_HITS);
        int page = Tool.number(arguments, "page", 1, MAX_PAGE);
        Order order = Tool.text(arguments, "sort").equals("date") ? Order.DATE : Order.RELEVANCE;
        Found found = store.statements(Questions.query(arguments), order, (page - 1) * hits, hits);
        return new Answer(found.total(), Questions.quoted(store, found.hits()), found.facets());
    }
}
