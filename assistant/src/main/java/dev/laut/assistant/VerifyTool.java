package dev.laut.assistant;

import dev.laut.article.Span;
import dev.laut.store.Store;
import dev.laut.store.Store.StoredArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether words stand in an article, and where. */
final class VerifyTool implements Tool {

    private static final int MAX_PLACES = 20;

    /**
     * Where the words stand.
     *
     * @param found whether they stand there exactly, letter by letter
     * @param words what was asked for
     * @param spans where they stand in the article's text, in UTF-16 units; at most twenty places
     */
    record Answer(boolean found, String address, int version, String words, List<Span> spans) {}

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String description() {
        return "Checks a quotation before it is used: whether exactly these words stand in the stored article, and where.";
    }

    @Override
    public String schema() {
        return """
                {"type": "object", "additionalProperties": false, "required": ["address", "words"], "properties": {
                "address": {"type": "string", "minLength": 1, "description": "The article's address as answers give it."},
                "version": {"type": "integer", "minimum": 1, "description": "The latest when not given."},
                "words": {"type": "string", "minLength": 1, "description": "The exact words."}}}
                """;
    }

    @Override
    public Answer answer(Store store, Map<String, Object> arguments) {
        String address = Tool.text(arguments, "address");
        String words = Tool.text(arguments, "words");
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no words to verify");
        }
        StoredArticle stored = article(store, address, arguments)
                .orElseThrow(() -> new IllegalArgumentException("no such article in the store: " + address));
        List<Span> places = places(stored.articleRecord().article().text(), words);
        return new Answer(!places.isEmpty(), address, stored.version(), words, places);
    }

    private static Optional<StoredArticle> article(Store store, String address, Map<String, Object> arguments) {
        return arguments.get("version") instanceof Number version
                ? store.article(address, version.intValue())
                : store.article(address);
    }

    private static List<Span> places(String text, String words) {
        List<Span> places = new ArrayList<>();
        int at = text.indexOf(words);
        while (at >= 0 && places.size() < MAX_PLACES) {
            places.add(new Span(at, at + words.length()));
            at = text.indexOf(words, at + 1);
        }
        return places;
    }
}
