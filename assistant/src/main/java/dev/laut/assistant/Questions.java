package dev.laut.assistant;

import dev.laut.event.Event;
import dev.laut.statement.StatementType;
import dev.laut.store.Found.Hit;
import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What several tools share: the fields of a query, and hits with their words. */
final class Questions {

    /** Properties of a JSON Schema for the fields of a query. */
    static final String FIELDS = """
            "words": {"type": "string", "description": "Words in any inflection; a \\"phrase\\" in quotation marks."},
            "speaker": {"type": "string", "description": "Who speaks."},
            "topic": {"type": "string", "description": "Who or what a statement of somebody else speaks of."},
            "addressee": {"type": "string", "description": "Who a statement is addressed to."},
            "actor": {"type": "string", "description": "Who is mentioned."},
            "publisher": {"type": "string", "description": "The outlet."},
            "origin": {"type": "string", "description": "The first source in the chain, such as a ministry."},
            "agency": {"type": "string", "description": "A news agency that it came through, such as dpa."},
            "type": {"type": "string",
                "enum": ["DIRECT", "INDIRECT", "FREE_INDIRECT", "INDIRECT_FREE_INDIRECT", "REPORTED"]},
            "hedge": {"type": "string", "description": "A weakening word such as soll, or * for any."},
            "event": {"type": "string", "description": "Type of an event in the article, such as meeting."},
            "status": {"type": "string", "enum": ["HAPPENED", "PLANNED", "CLAIMED", "DENIED", "HYPOTHETICAL"]},
            "story": {"type": "string", "description": "Address of an article: the articles of its story."},
            "from": {"type": "string", "description": "First day of publication, 2025-03-01."},
            "to": {"type": "string", "description": "Last day of publication."}
            """.strip();

    private Questions() {}

    /**
     * The query that the arguments ask; the others of a tool are left out.
     *
     * @throws IllegalArgumentException for a type, status or day that is none
     */
    static SearchQuery query(Map<String, Object> arguments) {
        Map<String, String> fields = new HashMap<>();
        arguments.forEach((name, value) -> {
            if (SearchQuery.FIELDS.contains(name)) {
                fields.put(name, String.valueOf(value));
            }
        });
        check(fields, "type", StatementType.values());
        check(fields, "status", Event.Status.values());
        return SearchQuery.named(fields);
    }

    private static void check(Map<String, String> fields, String name, Enum<?>[] known) {
        List<String> names = Arrays.stream(known).map(Enum::name).toList();
        String value = fields.getOrDefault(name, "");
        if (!value.isBlank() && !names.contains(value)) {
            throw new IllegalArgumentException(name + " is " + value + ", not one of " + String.join(", ", names));
        }
    }

    /** The statements of hits, each with its words. */
    static List<Quoted> quoted(Store store, List<Hit> hits) {
        return hits.stream().flatMap(hit -> quoted(store, hit).stream()).toList();
    }

    private static Optional<Quoted> quoted(Store store, Hit hit) {
        return hit.quote().flatMap(quote -> store.article(hit.article())
                .flatMap(stored -> stored.articleRecord().statements().stream()
                        .filter(statement -> quote.id().equals(stored.number() + ":" + statement.id()))
                        .findFirst()
                        .map(statement -> Quoted.of(stored, statement, quote.speaker()))));
    }
}
