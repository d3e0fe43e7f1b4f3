package dev.laut.ledger;

import dev.laut.time.DateRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Brings together the places that announce the same. */
final class PlanGroups {

    /** Of the words of the shorter, two announcements of the same thing share this part. */
    private static final double SAME = 0.5;

    private static final Set<String> PRONOUNS = Set.of("er", "sie");

    private final Weights weights;
    private final Map<Optional<DateRange>, KinIndex<Integer>> byDue = new HashMap<>();
    private final Map<String, List<Integer>> byArticle = new HashMap<>();

    PlanGroups(Weights weights) {
        this.weights = weights;
    }

    /** The groups, and the plans in each, in the order given. */
    List<List<Plan>> group(List<Plan> plans) {
        List<List<Plan>> groups = new ArrayList<>();
        List<Integer> groupOf = new ArrayList<>();
        for (Plan plan : plans) {
            OptionalInt known = near(plan).stream()
                    .filter(number -> isSame(plans.get(number), plan))
                    .mapToInt(groupOf::get)
                    .min();
            int group = known.orElse(groups.size());
            if (known.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(plan);
            index(plan, groupOf.size());
            groupOf.add(group);
        }
        return groups;
    }

    private void index(Plan plan, int number) {
        KinIndex<Integer> words = byDue.computeIfAbsent(plan.due(), none -> new KinIndex<>());
        plan.stretch().words().forEach(word -> words.add(word, number));
        byArticle
                .computeIfAbsent(plan.stretch().entry().id(), none -> new ArrayList<>())
                .add(number);
    }

    /** The numbers of the plans before this one that may announce the same. */
    private Set<Integer> near(Plan plan) {
        Set<Integer> numbers =
                new TreeSet<>(byArticle.getOrDefault(plan.stretch().entry().id(), List.of()));
        KinIndex<Integer> words = byDue.getOrDefault(plan.due(), new KinIndex<>());
        plan.stretch().words().forEach(word -> numbers.addAll(words.find(word)));
        return numbers;
    }

    private boolean isSame(Plan one, Plan other) {
        if (isLeadTo(one, other) || isLeadTo(other, one)) {
            return true;
        }
        if (!one.due().equals(other.due())) {
            return false;
        }
        int things =
                Weights.shared(one.stretch().words(), other.stretch().words()).size();
        if (things == 0) {
            return false;
        }
        double share = Math.max(
                weights.share(one.stretch().words(), other.stretch().words()),
                weights.share(other.stretch().words(), one.stretch().words()));
        boolean sameNames = Weights.shared(one.names(), other.names()).size() > 1;
        return share >= SAME && things > 1 || one.isDay() && sameNames;
    }

    /** "Kommende Woche will sie fliegen" in the lead, "Sie werde am Dienstag nach Tiflis reisen" in the text. */
    private static boolean isLeadTo(Plan head, Plan plan) {
        return !head.isDay()
                && plan.isDay()
                && head.due().filter(Weights::isWeek).isPresent()
                && head.stretch().entry().id().equals(plan.stretch().entry().id())
                && (head.stretch().hasForm(PRONOUNS)
                        || !Weights.shared(head.names(), plan.names()).isEmpty())
                && !plan.due().get().earliest().isBefore(head.due().get().earliest())
                && !plan.due().get().latest().isAfter(head.due().get().latest());
    }
}
