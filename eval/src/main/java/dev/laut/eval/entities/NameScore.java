package dev.laut.eval.entities;

import dev.laut.article.Span;
import dev.laut.entity.names.Name.Kind;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Found names against the gold ones: right when span and kind are the same. */
final class NameScore {

    private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);

    NameScore() {
        for (Kind kind : Kind.values()) {
            counts.put(kind, new int[3]);
        }
    }

    void add(Map<Span, Kind> gold, Map<Span, Kind> found) {
        gold.values().forEach(kind -> counts.get(kind)[0]++);
        found.values().forEach(kind -> counts.get(kind)[1]++);
        gold.forEach((span, kind) -> counts.get(kind)[2] += kind == found.get(span) ? 1 : 0);
    }

    /** F1 over all kinds, from 0 to 1. */
    double f1() {
        return f1(counts.keySet());
    }

    private double f1(Set<Kind> kinds) {
        int wanted = kinds.stream().mapToInt(kind -> counts.get(kind)[0]).sum();
        int found = kinds.stream().mapToInt(kind -> counts.get(kind)[1]).sum();
        int right = kinds.stream().mapToInt(kind -> counts.get(kind)[2]).sum();
        return wanted + found == 0 ? 0 : 2.0 * right / (wanted + found);
    }

    @Override
    public String toString() {
        StringBuilder report = new StringBuilder(String.format(Locale.ROOT, "F1 %.3f", f1()));
        counts.forEach((kind, count) -> report.append(String.format(
                Locale.ROOT,
                "  %s %.3f (gold %d, found %d, right %d)",
                kind,
                f1(Set.of(kind)),
                count[0],
                count[1],
                count[2])));
        return report.toString();
    }
}
