package dev.laut.entity.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is known of an actor, in lines for a reader. */
final class Portrait {

    private Portrait() {}

    static List<String> of(Actor actor, KnowledgeBase knowledge, LocalDate date) {
        List<String> lines = new ArrayList<>();
        lines.add(actor.name() + " (" + actor.kind() + ", " + actor.id() + ")");
        if (!actor.aliases().isEmpty()) {
            lines.add("  also: " + String.join(", ", actor.aliases()));
        }
        actor.country()
                .filter(country -> !country.equals(actor.name()))
                .ifPresent(country -> lines.add("  state: " + country));
        actor.party().ifPresent(party -> lines.add("  party: " + party));
        for (Tenure tenure : knowledge.tenures(actor)) {
            lines.add("  " + (tenure.isHeldOn(date) ? "on " + date + ": " : "otherwise: ") + tenure.office() + ", "
                    + tenure.body()
                    + ", " + tenure.from().map(LocalDate::toString).orElse("?") + " to "
                    + tenure.to().map(LocalDate::toString).orElse("today"));
        }
        return lines;
    }
}
