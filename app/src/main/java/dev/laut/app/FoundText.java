package dev.laut.app;

import dev.laut.article.Span;
import dev.laut.statement.StatementType;
import dev.laut.store.Found;
import dev.laut.store.Found.Count;
import dev.laut.store.Found.Hit;
import dev.laut.store.Found.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a search found, as lines for a person. */
final class FoundText {

    /** Stand for the escape sequences of marked words, which must not count as width. */
    private static final String MARK = "\u2039\u2039";

    private final Messages messages;
    private final Style style;
    private final Layout layout;

    FoundText(Messages messages, Surroundings surroundings) {
        this.messages = messages;
        this.style = new Style(surroundings.isColoured());
        this.layout = new Layout(surroundings.width());
    }

    List<String> lines(Found found, int offset) {
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(messages.count("hits", found.total())));
        int number = offset;
        for (Hit hit : found.hits()) {
            number++;
            lines.add("");
            lines.addAll(hit(hit, number));
        }
        lines.add("");
        for (String facet : List.of("publisher", "month", "type", "speaker", "agency")) {
            lines.addAll(facet(facet, found.facets().getOrDefault(facet, List.of())));
        }
        return lines;
    }

    List<String> hit(Hit hit, int number) {
        String indent = "    ";
        List<String> lines = new ArrayList<>(layout.wrap(String.format("%3d ", number), indent, hit.title()).stream()
                .map(style::strong)
                .toList());
        String place = hit.publisher() + ", " + hit.published() + " · " + hit.address();
        layout.wrap(indent, place).forEach(line -> lines.add(style.faint(line)));
        hit.quote().ifPresent(quote -> lines.addAll(quote(quote, indent)));
        layout.wrap(indent, marked(hit)).forEach(line -> lines.add(coloured(line)));
        return lines;
    }

    private List<String> quote(Quote quote, String indent) {
        String type = messages.get(StatementType.valueOf(quote.type()));
        String speaker = quote.speaker().isEmpty() ? messages.get("speaker.unknown") : quote.speaker();
        List<String> lines = new ArrayList<>(layout.wrap(indent, type + ": " + speaker + " [" + quote.id() + "]"));
        layout.wrap(indent, String.join(" <- ", quote.chain())).forEach(line -> lines.add(style.voice(line)));
        return lines;
    }

    /** Every word of the query with a mark in front, where there are colours. */
    private String marked(Hit hit) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (Span mark : hit.marks()) {
            words.append(hit.passage(), at, mark.begin()).append(MARK).append(mark.in(hit.passage()));
            at = mark.end();
            words.append(MARK);
        }
        return words.append(hit.passage().substring(at)).toString();
    }

    private String coloured(String line) {
        String[] parts = line.split(MARK, -1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            words.append(i % 2 == 0 ? parts[i] : style.kind(parts[i]));
        }
        return words.toString();
    }

    private List<String> facet(String name, List<Count> counts) {
        if (counts.isEmpty()) {
            return List.of();
        }
        String values = counts.stream()
                .map(count -> value(name, count.value()) + " (" + count.count() + ")")
                .collect(Collectors.joining(", "));
        return layout.wrap(messages.get("facet." + name) + " ", values);
    }

    private String value(String facet, String value) {
        boolean isType = facet.equals("type")
                && Arrays.stream(StatementType.values())
                        .anyMatch(type -> type.name().equals(value));
        return isType ? messages.get(StatementType.valueOf(value)) : value;
    }
}
