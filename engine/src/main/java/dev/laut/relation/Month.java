package dev.laut.relation;

import dev.laut.event.EventType.Tone;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What passed between two actors in a month.
 *
 * @param month such as "2026-03"; empty for what has no date
 * @param dealings all of it, in the order of days; those that do not count are here too
 */
public record Month(Optional<String> month, List<Dealing> dealings) {

    public Month {
        Objects.requireNonNull(month, "month");
        dealings = List.copyOf(dealings);
    }

    /** How many dealings of this kind and tone count. */
    public long count(Dealing.Kind kind, Tone tone) {
        return dealings.stream()
                .filter(dealing -> dealing.counts() && dealing.kind() == kind && dealing.tone() == tone)
                .count();
    }

    /** How many events are only planned, denied or thought of. */
    public long uncounted() {
        return dealings.stream().filter(dealing -> !dealing.counts()).count();
    }
}
