package dev.laut.ledger;

import dev.laut.time.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what became of a plan in later articles. */
final class Outcome {

    /** Of the words of a plan, a report that names no day shares this part at least. */
    private static final double SAME = 0.55;

    /** A report that says why the day or the deed is off shares this part. */
    private static final double ALIKE = 0.3;

    private final Weights weights;
    private final Reports reports;

    Outcome(Weights weights, Reports reports) {
        this.weights = weights;
        this.reports = reports;
    }

    /** What a report shows, and how surely. */
    record Shown(State state, Report report, double share, boolean onTheDay) {

        double sureness() {
            return share + (onTheDay ? 1 : 0);
        }
    }

    /** What later articles tell; empty where none comes back to the plan. OVERDUE is for reports that it is pending. */
    Optional<Shown> of(Plan plan) {
        List<Shown> shown = reports.near(plan).stream()
                .filter(report -> isLater(report, plan))
                .flatMap(report -> shown(plan, report).stream())
                .toList();
        Optional<Shown> kept = best(shown, State.KEPT);
        Optional<Shown> dropped = best(shown, State.DROPPED);
        boolean keptAfterAll = kept.isPresent()
                && dropped.isPresent()
                && kept.get().share() >= SAME
                && isLater(kept.get().report(), dropped.get().report());
        return Stream.of(keptAfterAll ? kept : dropped, kept, best(shown, State.OVERDUE))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Shown> best(List<Shown> shown, State state) {
        return shown.stream().filter(one -> one.state() == state).max(Comparator.comparingDouble(Shown::sureness));
    }

    private static boolean isLater(Report report, Plan plan) {
        return report.stretch().passage().isAfter(plan.stretch().passage());
    }

    private static boolean isLater(Report report, Report other) {
        return report.stretch().passage().isAfter(other.stretch().passage());
    }

    /** What is looked at first is what excludes most with the least work. */
    private Optional<Shown> shown(Plan plan, Report report) {
        boolean onTheDay = isOnTheDay(plan, report);
        boolean done = report.isDone() && hasCome(plan, report);
        if ((!done && !report.isDrop() && !report.isPending())
                || (!onTheDay && !report.isPending() && isOnAnotherDay(plan, report))) {
            return Optional.empty();
        }
        int things = Weights.shared(plan.stretch().things(), report.told()).size();
        if (things == 0 && !onTheDay) {
            return Optional.empty();
        }
        double share = weights.share(plan.stretch().words(), report.told());
        boolean alike = share >= ALIKE && things > 0;
        if (report.isDrop() && (alike || (onTheDay && things > 0 && isNamed(plan, report)))) {
            State state = plan.stretch().has(Wording.DECIDE) ? State.KEPT : State.DROPPED;
            return Optional.of(new Shown(state, report, share, onTheDay));
        }
        if (report.isPending() && alike) {
            return Optional.of(new Shown(State.OVERDUE, report, share, onTheDay));
        }
        boolean same = share >= SAME && things > 1;
        boolean met = onTheDay && (alike || (report.hasEvent() && !plan.isDeadline() && isNamed(plan, report)));
        return Optional.of(new Shown(State.KEPT, report, share, onTheDay)).filter(one -> done && (met || same));
    }

    private static boolean isNamed(Plan plan, Report report) {
        return !Weights.shared(plan.names(), report.stretch().names()).isEmpty();
    }

    /** Whether the report can tell of the deed: before its day there is only the word that it will be. */
    private static boolean hasCome(Plan plan, Report report) {
        LocalDate told = report.stretch().entry().referenceDate().orElseThrow();
        return plan.isDeadline()
                || plan.due().filter(days -> told.isBefore(days.earliest())).isEmpty();
    }

    /** A day later counts: who leaves on Thursday night arrives on Friday. */
    private static boolean isOnTheDay(Plan plan, Report report) {
        return plan.isDay() && report.days().stream().anyMatch(days -> meets(plan, days));
    }

    private static boolean meets(Plan plan, DateRange days) {
        DateRange due = plan.due().orElseThrow();
        LocalDate first =
                plan.isDeadline() ? plan.stretch().entry().referenceDate().orElse(due.earliest()) : due.earliest();
        return Weights.isDay(days)
                && !days.latest().isBefore(first)
                && !days.earliest().isAfter(due.latest().plusDays(1));
    }

    private static boolean isOnAnotherDay(Plan plan, Report report) {
        return plan.isDay() && report.days().stream().anyMatch(Weights::isDay);
    }
}
