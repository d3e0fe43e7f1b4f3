package dev.laut.ledger;

import dev.laut.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The reports of all articles, found by their rare words and by names on a day. Immutable. */
final class Reports {

    /** By so many of its rarest words a plan is looked up. */
    private static final int RAREST = 8;

    private final Weights weights;
    private final List<Report> reports;
    private final KinIndex<Integer> byWord = new KinIndex<>();
    private final Map<String, List<Integer>> byNameAndDay = new HashMap<>();

    /** @param reports those of all articles, in their order */
    Reports(Weights weights, List<Report> reports) {
        this.weights = weights;
        this.reports = List.copyOf(reports);
        for (int at = 0; at < reports.size(); at++) {
            add(reports.get(at), at);
        }
    }

    private void add(Report report, int number) {
        report.told().forEach(word -> byWord.add(word, number));
        report.days().stream().filter(Weights::isDay).flatMap(Reports::each).forEach(day -> report.stretch()
                .names()
                .forEach(name -> byNameAndDay
                        .computeIfAbsent(name + " " + day, none -> new ArrayList<>())
                        .add(number)));
    }

    private static Stream<LocalDate> each(DateRange days) {
        return days.earliest().datesUntil(days.latest().plusDays(1));
    }

    /** Those that may tell what became of a plan, in their order. */
    Collection<Report> near(Plan plan) {
        TreeSet<Integer> found = new TreeSet<>();
        plan.stretch().words().stream()
                .sorted(Comparator.comparingDouble(weights::of).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .forEach(word -> found.addAll(byWord.find(word)));
        plan.due().filter(Weights::isDay).stream()
                .flatMap(Reports::each)
                .flatMap(day -> Stream.of(day, day.plusDays(1)))
                .forEach(day -> plan.names()
                        .forEach(name -> found.addAll(byNameAndDay.getOrDefault(name + " " + day, List.of()))));
        return found.stream().map(reports::get).toList();
    }
}
