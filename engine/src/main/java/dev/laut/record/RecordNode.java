package dev.laut.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laut.article.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An object of a record in JSON, with its path for messages. */
final class RecordNode {

    private final String path;
    private final JsonNode node;

    RecordNode(String path, JsonNode node) {
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            throw new IllegalArgumentException(path + " is no object: " + node);
        }
    }

    String text(String field) {
        return optional(field).orElseThrow(() -> wrong(field));
    }

    Optional<String> optional(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw wrong(field);
        }
        return Optional.of(value.textValue());
    }

    int number(String field) {
        if (!node.path(field).isInt()) {
            throw wrong(field);
        }
        return node.path(field).intValue();
    }

    BigDecimal decimal(String field) {
        if (!node.path(field).isNumber()) {
            throw new IllegalArgumentException("no number in \"" + field + "\"");
        }
        return node.path(field).decimalValue();
    }

    boolean flag(String field) {
        return node.path(field).booleanValue();
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        return Enum.valueOf(type, text(field));
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(value -> texts.add(value.textValue()));
        return texts;
    }

    RecordNode child(String field) {
        return new RecordNode(path + "." + field, node.path(field));
    }

    Optional<RecordNode> optionalChild(String field) {
        return node.hasNonNull(field) ? Optional.of(child(field)) : Optional.empty();
    }

    <T> List<T> list(String field, Function<RecordNode, T> entry) {
        List<T> entries = new ArrayList<>();
        for (JsonNode value : node.path(field)) {
            entries.add(entry.apply(new RecordNode(path + "." + field + "[" + entries.size() + "]", value)));
        }
        return entries;
    }

    Span span(String field) {
        return optionalSpan(field).orElseThrow(() -> wrong(field));
    }

    Optional<Span> optionalSpan(String field) {
        return node.hasNonNull(field) ? Optional.of(span(field, node.get(field))) : Optional.empty();
    }

    List<Span> spans(String field) {
        List<Span> spans = new ArrayList<>();
        node.path(field).forEach(value -> spans.add(span(field, value)));
        return spans;
    }

    private Span span(String field, JsonNode value) {
        if (value.size() != 2 || !value.path(0).isInt() || !value.path(1).isInt()) {
            throw wrong(field);
        }
        return new Span(value.get(0).intValue(), value.get(1).intValue());
    }

    private IllegalArgumentException wrong(String field) {
        return new IllegalArgumentException(path + "." + field + " is missing or wrong: " + node.path(field));
    }
}
