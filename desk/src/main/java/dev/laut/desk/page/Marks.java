package dev.laut.desk.page;

import dev.laut.article.Span;
import dev.laut.store.Found.Hit;
import java.util.ArrayList;
import java.util.List;

/** A passage cut at the words that were looked for. */
public record Marks(String text, boolean isMarked) {

    /** The parts of a hit's passage in their order. */
    public static List<Marks> of(Hit hit) {
        List<Marks> parts = new ArrayList<>();
        int at = 0;
        for (Span mark : hit.marks()) {
            if (mark.begin() >= at) {
                parts.add(new Marks(hit.passage().substring(at, mark.begin()), false));
                parts.add(new Marks(mark.in(hit.passage()), true));
                at = mark.end();
            }
        }
        parts.add(new Marks(hit.passage().substring(at), false));
        return parts;
    }
}
