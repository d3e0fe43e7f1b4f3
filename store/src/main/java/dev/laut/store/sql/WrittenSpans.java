package dev.laut.store.sql;

import dev.laut.article.Span;
import dev.laut.copy.SharedRun;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Spans of a text as columns and exports hold them: "12-40 52-60". Where the same words stand in two texts, "12-40:52-80"
 * tells the place in the first and that in the later one. Reading what has another form is an {@link IllegalArgumentException}.
 */
public final class WrittenSpans {

    private WrittenSpans() {}

    public static String of(List<Span> spans) {
        return spans.stream().map(WrittenSpans::of).collect(Collectors.joining(" "));
    }

    private static String of(Span span) {
        return span.begin() + "-" + span.end();
    }

    /** At least one; empty words are no spans. */
    public static List<Span> read(String written) {
        return Arrays.stream(written.split(" ", -1)).map(WrittenSpans::span).toList();
    }

    private static Span span(String written) {
        String[] ends = parts(written, "-");
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private static String[] parts(String written, String sign) {
        String[] parts = written.split(sign, -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no two parts with \"" + sign + "\": " + written);
        }
        return parts;
    }

    /** The words of a text that stand there, " … " between what is apart. */
    public static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    /** How many words a run has is not written. */
    public static String ofRuns(List<SharedRun> runs) {
        return runs.stream().map(run -> of(run.first()) + ":" + of(run.later())).collect(Collectors.joining(" "));
    }

    /** The runs, as if each were of one word. */
    public static List<SharedRun> readRuns(String written) {
        return Arrays.stream(written.split(" ", -1))
                .map(run -> parts(run, ":"))
                .map(places -> new SharedRun(span(places[0]), span(places[1]), 1))
                .toList();
    }
}
