package dev.laut.flink;

import dev.laut.article.Article;
import dev.laut.store.group.Arrival;
import dev.laut.store.group.Arrivals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The articles of a room, as grouping asks for them; thread-safe once made, as long as nobody else uses the room's state.
 */
final class MemberArrivals implements Arrivals {

    private final GroupState state;
    private final NavigableMap<LocalDate, List<Arrival>> byDay = new TreeMap<>();
    private final List<Arrival> fresh = new ArrayList<>();
    private Optional<LocalDate> latest = Optional.empty();

    MemberArrivals(GroupState state, Map<String, Member> members) {
        this.state = state;
        members.forEach((address, member) -> add(member.arrival(address), member.fresh()));
        fresh.sort(Arrival.BY_TIME);
    }

    private void add(Arrival arrival, boolean isFresh) {
        Optional<LocalDate> day = arrival.day();
        day.ifPresent(
                known -> byDay.computeIfAbsent(known, any -> new ArrayList<>()).add(arrival));
        if (!arrival.published().isEmpty()) {
            latest = day.filter(known -> latest.filter(known::isBefore).isEmpty())
                    .or(() -> latest);
        }
        if (isFresh) {
            fresh.add(arrival);
        }
    }

    /** Those that wait to be grouped. */
    List<Arrival> fresh() {
        return List.copyOf(fresh);
    }

    /** The latest day of publication of any article. */
    LocalDate latest() {
        return latest.orElse(LocalDate.EPOCH);
    }

    @Override
    public List<Arrival> between(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? List.of()
                : byDay.subMap(first, true, last, true).values().stream()
                        .flatMap(Collection::stream)
                        .sorted(Arrival.BY_TIME)
                        .toList();
    }

    @Override
    public Article article(Arrival arrival) {
        return arrival.article(text(arrival));
    }

    /** State is for one thread at a time. */
    private synchronized byte[] text(Arrival arrival) {
        try {
            return state.text(arrival);
        } catch (Exception e) {
            throw new IllegalStateException("cannot read the text of " + arrival.address(), e);
        }
    }
}
