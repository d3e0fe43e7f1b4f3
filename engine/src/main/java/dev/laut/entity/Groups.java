package dev.laut.entity;

import dev.laut.entity.HeadNoun.Sort;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom "beide Staatschefs", "beide Länder" and "beide Seiten" take together: the last two of that sort. */
final class Groups {

    /** The two were spoken of no longer ago than this, in sentences. */
    private static final int NEAR = 6;

    private final Discourse discourse;

    Groups(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The two that a phrase with "beide" means; empty when fewer than two fit. */
    Optional<Referent> both(Sort sort, int sentence) {
        return switch (sort) {
            case LEADER, OFFICE, PERSON -> pair(persons(sentence));
            case STATE, PLACE, COLLECTIVE -> pair(states(sentence));
            case GOVERNMENT -> pair(states(sentence));
            case SIDE -> {
                Optional<Referent> states = pair(states(sentence));
                yield states.isPresent() ? states : pair(persons(sentence));
            }
            case ORGANISATION, MEDIUM, DOCUMENT -> pair(organisations(sentence));
        };
    }

    /** Two persons spoken of lately, for "beide" that stands alone. */
    Optional<Referent> bothPersons(int sentence) {
        return pair(persons(sentence));
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

    /** The states spoken of, also by their governments and leaders. */
    private Set<Referent> states(int sentence) {
        Set<Referent> states = new LinkedHashSet<>();
        for (Referent candidate : discourse.recent()) {
            boolean speaksFor = candidate.kind() == EntityKind.STATE
                    || candidate.kind() == EntityKind.GOVERNMENT
                    || (candidate.kind() == EntityKind.PERSON
                            && candidate.actor().isPresent());
            if (speaksFor && isNear(candidate, sentence)) {
                candidate.country().flatMap(discourse::state).ifPresent(states::add);
            }
        }
        return states;
    }

    private static boolean isNear(Referent candidate, int sentence) {
        return sentence - candidate.lastSentence() <= NEAR;
    }
}
