package dev.laut.app;

import dev.laut.record.ArticleRecord;
import dev.laut.record.Origin;
import dev.laut.record.Origins;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints records for a person, and the totals after the last one. */
final class TextOutput implements RecordOutput {

    private final PrintStream out;
    private final Messages messages;
    private final Style style;
    private final Layout layout;
    private final Origins origins = new Origins();
    private long articles;
    private long statements;
    private long silences;
    private long events;

    TextOutput(Surroundings surroundings, Messages messages) {
        this.out = surroundings.out();
        this.messages = messages;
        this.style = new Style(surroundings.isColoured());
        this.layout = new Layout(surroundings.width());
    }

    @Override
    public String text(ArticleRecord articleRecord) {
        List<String> lines = new ArticleText(articleRecord, messages, style, layout).lines();
        return String.join("\n", lines) + "\n";
    }

    @Override
    public void add(ArticleRecord articleRecord, String text) {
        articles++;
        statements += articleRecord.statements().size();
        silences += articleRecord.silences().size();
        events += articleRecord.events().stream()
                .filter(event -> event.time().isPresent())
                .count();
        origins.add(articleRecord);
        out.print(text);
        out.print("\n");
    }

    @Override
    public void end() {
        if (articles < 2) {
            return;
        }
        String counts = String.join(
                ", ",
                messages.count("articles", articles),
                messages.count("statements", statements),
                messages.count("silences", silences),
                messages.count("events", events));
        print(layout.wrap(messages.get("total") + " ", counts).stream()
                .map(style::strong)
                .toList());
        print(layout.wrap(messages.get("origins") + " ", told(origins, messages)));
    }

    /** "2 Agenturen, 1 Person, 1 Dokument, 2 anonyme Quellen". */
    static String told(Origins origins, Messages messages) {
        List<String> counts = new ArrayList<>();
        for (Origin.Kind kind : Origin.Kind.values()) {
            if (origins.count(kind) > 0) {
                counts.add(messages.count("Origin." + kind, origins.count(kind)));
            }
        }
        return counts.isEmpty() ? messages.get("origins.none") : String.join(", ", counts);
    }

    private void print(List<String> lines) {
        lines.forEach(line -> out.print(line + "\n"));
    }
}
