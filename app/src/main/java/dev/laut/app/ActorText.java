package dev.laut.app;

import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.actors.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what is known of an actor in lines; with a day, the offices held on it come first and say so. */
final class ActorText {

    private static final String INDENT = "  ";

    private final KnowledgeBase knowledge;
    private final Messages messages;
    private final Optional<LocalDate> day;

    ActorText(KnowledgeBase knowledge, Messages messages, Optional<LocalDate> day) {
        this.knowledge = knowledge;
        this.messages = messages;
        this.day = day;
    }

    List<String> lines(Actor actor) {
        List<String> lines = new ArrayList<>();
        lines.add(actor.name() + " (" + messages.get(actor.kind()) + ", " + actor.id() + ")");
        if (!actor.aliases().isEmpty()) {
            lines.add(INDENT + messages.get("actors.also", String.join(", ", actor.aliases())));
        }
        actor.country()
                .filter(state -> !state.equals(actor.name()))
                .ifPresent(state -> lines.add(INDENT + messages.get("actors.state", state)));
        actor.party().ifPresent(party -> lines.add(INDENT + messages.get("actors.party", party)));
        List<Tenure> tenures = knowledge.tenures(actor);
        tenures.stream().filter(this::isHeld).forEach(tenure -> lines.add(INDENT + held(tenure)));
        tenures.stream()
                .filter(tenure -> !isHeld(tenure))
                .forEach(tenure -> lines.add(INDENT + messages.get("actors.otherwise", office(tenure))));
        return lines;
    }

    private boolean isHeld(Tenure tenure) {
        return day.map(tenure::isHeldOn).orElse(true);
    }

    private String held(Tenure tenure) {
        return day.map(date -> messages.get("actors.onDay", messages.date(date), office(tenure)))
                .orElseGet(() -> office(tenure));
    }

    private String office(Tenure tenure) {
        return messages.get(
                "actors.office",
                capitalised(tenure.office()),
                tenure.body(),
                tenure.from().map(messages::date).orElse("?"),
                tenure.to().map(messages::date).orElseGet(() -> messages.get("actors.open")));
    }

    /** "oberster führer" as "Oberster Führer". */
    private static String capitalised(String office) {
        return Arrays.stream(office.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
