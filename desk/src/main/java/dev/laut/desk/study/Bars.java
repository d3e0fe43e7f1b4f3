package dev.laut.desk.study;

import dev.laut.event.EventType.Tone;
import dev.laut.relation.Dealing;
import dev.laut.relation.Month;
import java.util.Arrays;
import java.util.List;

/** Numbers over time, as a chart of stacked bars wants them. */
public record Bars(List<String> labels, List<Series> series) {

    /** One number for each label. */
    public record Series(String name, List<Long> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    public Bars {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    /** What passed between two in each month, by how it bears on their relation. */
    static Bars of(List<Month> months) {
        List<Month> dated =
                months.stream().filter(month -> month.month().isPresent()).toList();
        return new Bars(
                dated.stream().map(month -> month.month().orElseThrow()).toList(),
                Arrays.stream(Tone.values())
                        .map(tone -> new Series(
                                tone.name(),
                                dated.stream().map(month -> count(month, tone)).toList()))
                        .toList());
    }

    private static long count(Month month, Tone tone) {
        return Arrays.stream(Dealing.Kind.values())
                .mapToLong(kind -> month.count(kind, tone))
                .sum();
    }
}
