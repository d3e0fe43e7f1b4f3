package dev.laut.entity.actors;

import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An actor that somebody asks for by a name: which entities of records it is, and which act for it. Immutable.
 *
 * <p>For a state act its government and who holds an office of it on the day; for others only they themselves.
 */
public final class NamedActor {

    private final String name;
    private final KnowledgeBase knowledge;
    private final Set<String> ids;
    private final Set<String> states;

    private NamedActor(String name, KnowledgeBase knowledge, List<Actor> actors) {
        this.name = name;
        this.knowledge = knowledge;
        this.ids = actors.stream().map(Actor::id).collect(Collectors.toSet());
        this.states = actors.stream()
                .filter(actor -> actor.kind() == EntityKind.STATE)
                .flatMap(actor -> actor.country().stream())
                .collect(Collectors.toSet());
    }

    /** The actor of this name; a name that the knowledge base does not have means who bears it in the articles. */
    public static NamedActor of(String name, KnowledgeBase knowledge) {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor without a name: \"" + name + "\"");
        }
        return new NamedActor(name.strip(), knowledge, knowledge.named(name.strip()));
    }

    /** As it was asked for. */
    public String name() {
        return name;
    }

    /** The ids of the actor and of all who act for it on some day; none for one that the knowledge base does not have. */
    public List<String> ids() {
        return Stream.concat(
                        ids.stream(),
                        states.isEmpty()
                                ? Stream.empty()
                                : knowledge.actors().stream()
                                        .filter(this::mayActForState)
                                        .map(Actor::id))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether an entity is the actor. */
    public boolean is(Entity entity) {
        return ids.contains(entity.id())
                || entity.wikidata().filter(ids::contains).isPresent()
                || (ids.isEmpty() && bearsName(entity));
    }

    private boolean bearsName(Entity entity) {
        String full = entity.name().toLowerCase(Locale.GERMAN);
        String asked = name.toLowerCase(Locale.GERMAN);
        return full.equals(asked) || (entity.kind() == EntityKind.PERSON && full.endsWith(" " + asked));
    }

    /** Whether an entity is the actor or acts for it on a day; without a day no office is counted. */
    public boolean isActedForBy(Entity entity, Optional<LocalDate> day) {
        return is(entity)
                || actor(entity).filter(actor -> actsForState(actor, day)).isPresent();
    }

    private Optional<Actor> actor(Entity entity) {
        return knowledge.actor(entity.id()).or(() -> entity.wikidata().flatMap(knowledge::actor));
    }

    private boolean actsForState(Actor actor, Optional<LocalDate> day) {
        return knowledge.governs(actor).filter(states::contains).isPresent()
                || day.filter(date -> holdsOffice(actor, date)).isPresent();
    }

    private boolean mayActForState(Actor actor) {
        return knowledge.governs(actor).filter(states::contains).isPresent()
                || knowledge.tenures(actor).stream().anyMatch(tenure -> states.contains(tenure.body()));
    }

    private boolean holdsOffice(Actor actor, LocalDate day) {
        return actor.kind() == EntityKind.PERSON
                && knowledge.tenures(actor).stream()
                        .anyMatch(tenure -> states.contains(tenure.body()) && tenure.isHeldOn(day));
    }
}
