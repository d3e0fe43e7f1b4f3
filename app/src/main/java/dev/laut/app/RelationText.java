package dev.laut.app;

import dev.laut.event.EventType.Tone;
import dev.laut.record.Passage;
import dev.laut.relation.Dealing;
import dev.laut.relation.Month;
import java.util.ArrayList;
import java.util.List;

/** What passed between two actors as lines for a person: the counts of a month, then the entries behind them. */
final class RelationText {

    private final Messages messages;
    private final Style style;
    private final Layout layout;

    RelationText(Messages messages, Surroundings surroundings) {
        this.messages = messages;
        this.style = new Style(surroundings.isColoured());
        this.layout = new Layout(surroundings.width());
    }

    List<String> lines(List<Month> months) {
        if (months.isEmpty()) {
            return List.of(messages.get("relations.none"));
        }
        List<String> lines = new ArrayList<>();
        for (Month month : months) {
            lines.add(style.strong(month.month().orElse(messages.get("date.unknown"))));
            for (Tone tone : Tone.values()) {
                section(month, tone, lines);
            }
            uncounted(month, lines);
        }
        return lines;
    }

    private void section(Month month, Tone tone, List<String> lines) {
        long events = month.count(Dealing.Kind.EVENT, tone);
        long statements = month.count(Dealing.Kind.STATEMENT, tone);
        if (events + statements > 0) {
            lines.add("  " + style.kind(messages.get(tone)) + ": " + messages.count("happenings", events) + ", "
                    + messages.count("statements", statements));
            month.dealings().stream()
                    .filter(dealing -> dealing.counts() && dealing.tone() == tone)
                    .forEach(dealing -> entry(dealing, lines));
        }
    }

    private void uncounted(Month month, List<String> lines) {
        if (month.uncounted() > 0) {
            lines.add("  " + messages.get("relations.uncounted", month.uncounted()));
            month.dealings().stream().filter(dealing -> !dealing.counts()).forEach(dealing -> entry(dealing, lines));
        }
    }

    private void entry(Dealing dealing, List<String> lines) {
        String who = String.join(", ", dealing.from())
                + (dealing.to().isEmpty() ? "" : " -> " + String.join(", ", dealing.to()));
        String what = dealing.day().orElse(messages.get("date.unknown")) + " " + dealing.type()
                + dealing.status().map(status -> " " + status).orElse("") + ": " + who;
        lines.addAll(layout.wrap("    - ", what));
        for (Passage passage : dealing.passages()) {
            lines.addAll(layout.wrap("      ", "„" + passage.words() + "“ · " + passage.location()));
        }
    }
}
