package dev.laut.store.group;

import dev.laut.story.Placement;
import dev.laut.story.Story;
import dev.laut.story.StoryFinder;
import dev.laut.story.StoryFinder.Placed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places new articles in stories; those of the same days are placed anew, in the order of their publication. */
public final class StoryWork {

    /** Days before the new articles whose stories may grow, and that tell which words are rare. */
    private static final int BEFORE = 30;

    /** Days within which an article may still move; see {@link StoryFinder}. */
    private static final int OPEN = 10;

    /** Days of articles that are kept in memory at most. */
    private static final int KEPT = 90;

    private final Arrivals arrivals;
    private final Map<String, Arrival> known = new HashMap<>();
    private final Map<String, Placing> placings = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private StoryWork(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** The place of an article whose place is new or may have changed, and the day it counts as. */
    public record Placing(Arrival arrival, Placement placement, LocalDate day) {}

    /**
     * What was found.
     *
     * @param names the names of the stories, by their ids
     */
    public record Result(List<Placing> placings, Map<String, String> names) {

        public Result {
            placings = List.copyOf(placings);
            names = Map.copyOf(names);
        }
    }

    static Result of(Arrivals arrivals, Stretch stretch) {
        StoryWork work = new StoryWork(arrivals);
        work.run(stretch);
        return new Result(List.copyOf(work.placings.values()), work.names);
    }

    private void run(Stretch stretch) {
        StoryFinder finder = StoryFinder.after(earlier(stretch));
        LocalDate keptFrom = stretch.first().minusDays(BEFORE);
        LocalDate today = stretch.first();
        for (Arrival arrival : placedAnew(stretch)) {
            today = arrival.day().filter(today::isBefore).orElse(today);
            if (today.isAfter(keptFrom.plusDays(KEPT))) {
                collect(finder, stretch.first());
                keptFrom = today.minusDays(BEFORE);
                finder.forgetBefore(keptFrom);
            }
            known.put(arrival.address(), arrival);
            finder.add(arrivals.article(arrival));
        }
        collect(finder, stretch.first());
    }

    private List<Placed> earlier(Stretch stretch) {
        List<Placed> earlier = new ArrayList<>();
        for (Arrival arrival : arrivals.between(
                stretch.first().minusDays(BEFORE), stretch.first().minusDays(1))) {
            known.put(arrival.address(), arrival);
            arrival.story().ifPresent(story -> earlier.add(new Placed(arrivals.article(arrival), story)));
        }
        return earlier;
    }

    private List<Arrival> placedAnew(Stretch stretch) {
        List<Arrival> anew =
                new ArrayList<>(arrivals.between(stretch.first(), stretch.last().plusDays(OPEN)));
        stretch.fresh().stream().filter(arrival -> arrival.day().isEmpty()).forEach(anew::add);
        return anew;
    }

    private void collect(StoryFinder finder, LocalDate first) {
        for (Story story : finder.stories()) {
            names.put(story.id(), story.name());
            LocalDate day = story.last();
            for (String address : story.articles()) {
                Arrival arrival = known.get(address);
                LocalDate counted = arrival.day().orElse(day);
                if (!counted.isBefore(first.minusDays(OPEN))) {
                    placings.put(address, new Placing(arrival, finder.placement(address), counted));
                }
            }
        }
    }
}
