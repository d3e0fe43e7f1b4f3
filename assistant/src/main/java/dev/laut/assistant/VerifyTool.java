package dev.laut.assistant;

import dev.laut.article.Span;
import dev.laut.store.Store;
import dev.laut.store.Store.StoredArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether words stand in an article, and where. */
final class VerifyTool implements Tool {

    private static final int MAX_PLACES = 20;

    /**
     * Where the words stand.
     *
     * @param found whether they stand there exactly, letter by letter; of words in parts, whether all parts do, in order
     * @param words what was asked for
     * @param spans where they stand in the article's text, in UTF-16 units; at most twenty places; of words in
     *     parts, where each part does
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
        String text = stored.articleRecord().article().text();
        List<Span> whole = places(text, words);
        List<Span> places = whole.isEmpty() ? parts(text, words) : whole;
        return new Answer(!places.isEmpty(), address, stored.version(), words, places);
    }

    private static Optional<StoredArticle> article(Store store, String address, Map<String, Object> arguments) {
        return arguments.get("version") instanceof Number version
                ? store.article(address, version.intValue())
                : store.article(address);
    }

    /** The places of words in parts, as other answers give them; none where some part does not follow the one before. */
    private static List<Span> parts(String text, String words) {
        List<Span> places = new ArrayList<>();
        int from = 0;
        for (String part : words.split(Pattern.quote(Quoted.BETWEEN), -1)) {
            int at = part.isBlank() ? -1 : text.indexOf(part, from);
            if (at < 0) {
                return List.of();
            }
            from = at + part.length();
            places.add(new Span(at, from));
        }
        return places;
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
