package dev.laut.store.group;

import dev.laut.copy.Copy;
import dev.laut.copy.CopyFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the copies of new articles, and asks again for those around them: new articles teach what an outlet repeats. */
public final class CopyWork {

    /** Days between an original and its reprints. Of 165 copies read by a person the farthest are 32 apart. */
    private static final int REACH = 60;

    private final Arrivals arrivals;
    private final CopyFinder finder = CopyFinder.german();
    private final Map<String, Arrival> known = new HashMap<>();
    private final Set<Long> asked = new HashSet<>();
    private final Map<List<Long>, Pair> pairs = new HashMap<>();

    private CopyWork(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** Two articles that share words. */
    public record Pair(Arrival first, Arrival later, Copy copy) {}

    /**
     * What was found.
     *
     * @param asked the numbers of the articles that were compared; these are all pairs among them
     */
    public record Result(Set<Long> asked, List<Pair> pairs) {

        public Result {
            asked = Set.copyOf(asked);
            pairs = List.copyOf(pairs);
        }
    }

    static Result of(Arrivals arrivals, Stretch stretch) {
        CopyWork work = new CopyWork(arrivals);
        work.run(stretch);
        return new Result(work.asked, List.copyOf(work.pairs.values()));
    }

    private void run(Stretch stretch) {
        List<Arrival> all = new ArrayList<>(arrivals.between(
                stretch.first().minusDays(REACH), stretch.last().plusDays(REACH)));
        stretch.fresh().stream().filter(arrival -> arrival.day().isEmpty()).forEach(all::add);
        LocalDate askedBefore = stretch.first().minusDays(REACH);
        for (Arrival arrival : all) {
            LocalDate today = arrival.day().orElse(stretch.last());
            if (today.isAfter(askedBefore.plusDays(2L * REACH))) {
                askedBefore = today.minusDays(REACH);
                ask(askedBefore);
                finder.forgetBefore(askedBefore);
            }
            known.put(arrival.address(), arrival);
            finder.add(arrivals.article(arrival));
        }
        ask(LocalDate.MAX);
    }

    /** Asks for the copies of the articles before a day; nothing that comes later can be one of theirs. */
    private void ask(LocalDate before) {
        known.values().stream()
                .filter(arrival ->
                        arrival.day().filter(day -> !day.isBefore(before)).isEmpty())
                .filter(arrival -> asked.add(arrival.number()))
                .forEach(arrival -> finder.copiesOf(arrival.address()).forEach(this::keep));
    }

    private void keep(Copy copy) {
        Arrival first = known.get(copy.first());
        Arrival later = known.get(copy.later());
        pairs.put(List.of(first.number(), later.number()), new Pair(first, later, copy));
    }
}
