package dev.laut.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom "beide Staatschefs", "beide Länder" and "beide Seiten" take together: the last two of that sort. */
final class Groups {

    /** The two were spoken of no longer ago than this, in sentences. */
    private static final int NEAR = 6;

    private static final Set<String> ATOMIC = Set.of(
            "USA", "Russland", "China", "Frankreich", "Großbritannien", "Indien", "Pakistan", "Nordkorea", "Israel");

    private static final Set<String> GREAT = Set.of("USA", "Russland", "China", "Frankreich", "Großbritannien");

    /** What states are to each other, as people are. */
    private static final Set<String> OPPONENTS = Set.of(
            "nachbar", "partner", "gegner", "rivale", "kontrahent", "erzfeind", "verbündeter", "konkurrent", "feind");

    private final Discourse discourse;

    Groups(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The two that a phrase with "beide" means; empty when fewer than two fit. */
    Optional<Referent> both(HeadNoun noun, int sentence, boolean quoted) {
        Set<String> powers = powers(noun.lemma());
        if (!powers.isEmpty()) {
            return pair(states(sentence, powers));
        }
        return switch (noun.sort()) {
            case LEADER, OFFICE, PERSON, TRADE ->
                pair(OPPONENTS.contains(noun.lemma()) ? statesThemselves(sentence) : Set.of())
                        .or(() -> pair(persons(sentence)));
            case STATE, PLACE, COLLECTIVE, GOVERNMENT -> pair(states(sentence, Set.of()));
            case SIDE -> {
                Optional<Referent> talking = quoted ? Optional.empty() : pair(justMet(sentence));
                yield talking.or(() -> pair(states(sentence, Set.of())))
                        .or(() -> pair(organisations(sentence)))
                        .or(() -> pair(persons(sentence)));
            }
            case ORGANISATION, MEDIUM, DOCUMENT -> pair(organisations(sentence));
        };
    }

    /** The states spoken of by name or by their governments. */
    private Set<Referent> statesThemselves(int sentence) {
        Set<Referent> states = new LinkedHashSet<>();
        for (Referent candidate : discourse.recent()) {
            boolean state = candidate.kind() == EntityKind.STATE || candidate.kind() == EntityKind.GOVERNMENT;
            if (state && isNear(candidate, sentence)) {
                candidate.country().flatMap(discourse::state).ifPresent(states::add);
            }
        }
        return states;
    }

    private Optional<Referent> pair(Set<Referent> candidates) {
        List<Referent> two = new ArrayList<>(candidates);
        return two.size() < 2 ? Optional.empty() : Optional.of(discourse.group(List.of(two.get(1), two.get(0))));
    }

    private Set<Referent> persons(int sentence) {
        Set<Referent> persons = new LinkedHashSet<>();
        for (Referent candidate : discourse.recent()) {
            if (candidate.kind() == EntityKind.PERSON && isNear(candidate, sentence)) {
                persons.add(candidate);
            }
        }
        return persons;
    }

    /** The last two persons, of different states, when both were spoken of in the sentence before. */
    private Set<Referent> justMet(int sentence) {
        Set<Referent> met = new LinkedHashSet<>();
        Set<String> countries = new HashSet<>();
        for (Referent person : persons(sentence)) {
            boolean fresh = sentence - person.lastSentence() <= 1;
            if (fresh
                    && person.country().isPresent()
                    && countries.add(person.country().get())) {
                met.add(person);
            }
        }
        return met;
    }

    private Set<Referent> organisations(int sentence) {
        Set<Referent> organisations = new LinkedHashSet<>();
        for (Referent candidate : discourse.recent()) {
            boolean fits = candidate.kind() == EntityKind.ORGANISATION || candidate.kind() == EntityKind.MEDIUM;
            if (fits && isNear(candidate, sentence)) {
                organisations.add(candidate);
            }
        }
        return organisations;
    }

    /** The state that "die Atommacht" or "die Großmacht" means: the last one spoken of that is one. */
    Optional<Referent> power(HeadNoun noun, int sentence) {
        return states(sentence, powers(noun.lemma())).stream().findFirst();
    }

    /** The states that a word for a power can mean; none for any other word. */
    static Set<String> powers(String lemma) {
        return switch (lemma) {
            case "atommacht", "nuklearmacht" -> ATOMIC;
            case "supermacht", "großmacht", "weltmacht", "vetomacht" -> GREAT;
            default -> Set.of();
        };
    }

    /** The states spoken of, also by their governments and leaders. */
    private Set<Referent> states(int sentence, Set<String> only) {
        Set<Referent> states = new LinkedHashSet<>();
        for (Referent candidate : discourse.recent()) {
            boolean speaksFor = candidate.kind() == EntityKind.STATE
                    || candidate.kind() == EntityKind.GOVERNMENT
                    || (candidate.kind() == EntityKind.PERSON
                            && candidate.actor().isPresent());
            if (speaksFor && isNear(candidate, sentence)) {
                candidate
                        .country()
                        .filter(country -> only.isEmpty() || only.contains(country))
                        .flatMap(discourse::state)
                        .ifPresent(states::add);
            }
        }
        return states;
    }

    private static boolean isNear(Referent candidate, int sentence) {
        return sentence - candidate.lastSentence() <= NEAR;
    }
}
