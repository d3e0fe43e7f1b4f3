package dev.laut.entity;

import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whoever holds an office on the article's date. */
final class OfficeHolders {

    private final Discourse discourse;
    private final KnowledgeBase knowledge;
    private final String home;

    /** @param home the state that an office without one is taken to belong to */
    OfficeHolders(Discourse discourse, String home) {
        this.discourse = discourse;
        this.knowledge = discourse.knowledge();
        this.home = home;
    }

    /** Whoever holds the office on the article's date. */
    Optional<Roles.Finding> find(NounPhrase phrase, String lemma, Optional<String> country) {
        if (discourse.date().isEmpty()
                || phrase.plural()
                || !phrase.determiner().isDefinite()) {
            return Optional.empty();
        }
        for (String body : bodies(phrase, lemma, country)) {
            List<Actor> holders =
                    knowledge.officeHolders(plain(lemma), body, discourse.date().get());
            if (holders.size() == 1 || (holders.size() > 1 && country.isPresent())) {
                return Optional.of(new Roles.Finding(discourse.of(holders.get(0)), "office-holder"));
            }
        }
        return Optional.empty();
    }

    private List<String> bodies(NounPhrase phrase, String lemma, Optional<String> country) {
        List<String> bodies = new ArrayList<>(3);
        country.ifPresent(bodies::add);
        phrase.owner().flatMap(this::institution).ifPresent(bodies::add);
        boolean national =
                Set.of("kanzler", "bundeskanzler", "bundespräsident").contains(lemma) || lemma.startsWith("bundes");
        if (bodies.isEmpty() && phrase.owner().isEmpty() && national) {
            bodies.add(home);
        }
        return bodies;
    }

    private Optional<String> institution(String owner) {
        return knowledge.named(owner).stream()
                .filter(actor -> actor.kind() != EntityKind.PERSON)
                .map(Actor::name)
                .min(Comparator.comparing(String::length));
    }

    /** "bundesaußenminister" and "us-präsident" without what says whose. */
    static String plain(String lemma) {
        int hyphen = lemma.lastIndexOf('-');
        String office = hyphen > 0 ? lemma.substring(hyphen + 1) : lemma;
        boolean federal = office.startsWith("bundes")
                && !Set.of("bundeskanzler", "bundespräsident", "bundesrat").contains(office);
        return federal ? office.substring("bundes".length()) : office;
    }
}
