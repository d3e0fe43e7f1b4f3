package dev.laut.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings together the places that announce the same. */
final class PlanGroups {

    /** Of the words of the shorter, two announcements of the same thing share this part. */
    private static final double SAME = 0.5;

    private static final Set<String> PRONOUNS = Set.of("er", "sie");

    private final Weights weights;

    PlanGroups(Weights weights) {
        this.weights = weights;
    }

    /** The groups, and the plans in each, in the order given. */
    List<List<Plan>> group(List<Plan> plans) {
        List<List<Plan>> groups = new ArrayList<>();
        for (Plan plan : plans) {
            Optional<List<Plan>> group = groups.stream()
                    .filter(others -> others.stream().anyMatch(other -> isSame(other, plan)))
                    .findFirst();
            group.ifPresentOrElse(others -> others.add(plan), () -> groups.add(new ArrayList<>(List.of(plan))));
        }
        return groups;
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
        double share = Math.max(
                weights.share(one.stretch().words(), other.stretch().words()),
                weights.share(other.stretch().words(), one.stretch().words()));
        boolean sameNames = Weights.shared(one.names(), other.names()).size() > 1;
        return share >= SAME && things > 1 || one.isDay() && sameNames && things > 0;
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
