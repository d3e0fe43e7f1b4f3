package dev.laut.app;

import dev.laut.article.Span;
import dev.laut.copy.Copy;
import dev.laut.store.group.CopyPair;
import dev.laut.store.group.CopyPair.Printing;
import dev.laut.store.group.CopyPair.Shared;
import java.util.ArrayList;
import java.util.List;

/** Two articles that share text, as lines for a person. */
final class CopyText {

    /** Code units shown of a shared run: two lines of a terminal tell which it is. */
    private static final int SHOWN = 140;

    /** Runs shown of a pair; the JSON has all. */
    private static final int RUNS = 3;

    private final Messages messages;
    private final Style style;
    private final Layout layout;

    CopyText(Messages messages, Surroundings surroundings) {
        this.messages = messages;
        this.style = new Style(surroundings.isColoured());
        this.layout = new Layout(surroundings.width());
    }

    List<String> lines(CopyPair pair) {
        List<String> lines = new ArrayList<>();
        String extent = messages.get(Copy.Extent.valueOf(pair.extent()));
        String order = messages.get(Copy.Order.valueOf(pair.order()));
        String size =
                messages.get("copies.size", extent, pair.words(), length(pair.added()), length(pair.cut()), order);
        layout.wrap("", size).forEach(line -> lines.add(style.strong(line)));
        lines.addAll(printing(pair.earlier(), pair.a()));
        lines.addAll(printing(pair.later(), pair.b()));
        pair.shared().stream().limit(RUNS).forEach(run -> lines.addAll(layout.wrap("    ", quoted(run))));
        if (pair.shared().size() > RUNS) {
            lines.add("    " + messages.get("copies.more", pair.shared().size() - RUNS));
        }
        lines.add("");
        return lines;
    }

    private List<String> printing(Printing printing, String address) {
        String publisher = printing.publisher().isEmpty() ? messages.get("publisher.unknown") : printing.publisher();
        String when = printing.published().isEmpty() ? messages.get("date.unknown") : printing.published();
        return layout.wrap("  ", publisher + ", " + when + " · " + address);
    }

    private static String quoted(Shared run) {
        String text = Printable.line(run.text());
        int space = text.lastIndexOf(' ', SHOWN);
        return "„" + (text.length() <= SHOWN || space < 0 ? text : text.substring(0, space) + " …") + "“";
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(span -> span.end() - span.begin()).sum();
    }
}
