package dev.laut.app;

import dev.laut.event.Event;
import dev.laut.statement.Silence;
import dev.laut.store.Dossier;
import dev.laut.store.Found.Count;
import dev.laut.store.Found.Hit;
import dev.laut.store.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A dossier as lines for a person. */
final class DossierText {

    private final Messages messages;
    private final Style style;
    private final Layout layout;
    private final FoundText hits;

    DossierText(Messages messages, Surroundings surroundings) {
        this.messages = messages;
        this.style = new Style(surroundings.isColoured());
        this.layout = new Layout(surroundings.width());
        this.hits = new FoundText(messages, surroundings);
    }

    List<String> lines(Dossier dossier) {
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(Printable.line(dossier.actor().name())));
        lines.add(messages.count("articles", dossier.articles()) + ", "
                + messages.count("statements", dossier.statements()));
        list(
                lines,
                "dossier.others",
                dossier.others().stream().map(Dossier.Actor::name).toList());
        list(
                lines,
                "dossier.namings",
                dossier.namings().stream().map(DossierText::naming).toList());
        list(lines, "facet.publisher", counts(dossier.publishers()));
        list(lines, "dossier.company", counts(dossier.company()));
        section(
                lines,
                "silence.heading",
                dossier.silences().stream().map(this::silence).toList());
        section(
                lines,
                "event.heading",
                dossier.events().stream().map(this::event).toList());
        int number = 0;
        List<List<String>> quotes = new ArrayList<>();
        for (Hit hit : dossier.latest()) {
            number++;
            quotes.add(hits.hit(hit, number));
        }
        section(lines, "dossier.latest", quotes);
        return lines;
    }

    private static String naming(Dossier.Naming naming) {
        return "„" + naming.words() + "“ (" + naming.times() + ": " + String.join(", ", naming.publishers()) + ")";
    }

    private static List<String> counts(List<Count> counts) {
        return counts.stream()
                .map(count -> count.value() + " (" + count.count() + ")")
                .collect(Collectors.toList());
    }

    private void list(List<String> lines, String heading, List<String> values) {
        if (!values.isEmpty()) {
            lines.addAll(layout.wrap(messages.get(heading) + " ", "  ", String.join(", ", values)));
        }
    }

    private void section(List<String> lines, String heading, List<List<String>> entries) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(style.strong(messages.get(heading)));
            entries.forEach(lines::addAll);
        }
    }

    private List<String> silence(Dossier.Quiet silence) {
        String kind = messages.get(Silence.Kind.valueOf(silence.kind()));
        return layout.wrap(
                "  - ", silence.published() + " " + kind + ": " + silence.words() + " · " + silence.address());
    }

    List<String> event(TimelineEntry event) {
        String who = event.participants().isEmpty() ? "" : ", " + String.join(", ", event.participants());
        String place = event.place().isEmpty() ? "" : " (" + event.place() + ")";
        String status = messages.get(Event.Status.valueOf(event.status()));
        return layout.wrap(
                "  - ",
                event.time() + " " + status + ": " + event.words() + who + place + " · " + event.publisher() + ", "
                        + event.published() + " · " + event.address());
    }
}
