package dev.laut.entity;

import dev.laut.entity.HeadNoun.Sort;
import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.Epithet;
import dev.laut.entity.actors.KnowledgeBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom a noun phrase means: "der US-Präsident", "der Republikaner", "der Frontex-Chef", "die Ministerin". */
final class Roles {

    /** A resolution with the name of the rule that made it. */
    record Finding(Referent referent, String rule) {}

    private static final Set<String> ANYBODY = Set.of(
            "mann",
            "frau",
            "politiker",
            "person",
            "mensch",
            "jähriger",
            "junge",
            "mädchen",
            "kind",
            "experte",
            "fachmann",
            "kollege",
            "rentner");

    /** A person called by a mere "der Mann" or "der Politiker" was spoken of no longer ago than this, in sentences. */
    private static final int NEAR = 4;

    private static final Map<String, String> PARTIES = Map.of(
            "republikaner", "Republikaner",
            "demokrat", "Demokraten",
            "sozialdemokrat", "SPD",
            "christdemokrat", "CDU",
            "grüner", "Bündnis 90/Die Grünen",
            "linker", "Die Linke",
            "freidemokrat", "FDP",
            "christsozialer", "CSU");

    private final Discourse discourse;
    private final KnowledgeBase knowledge;
    private final HeadNouns nouns;
    private final String home;

    /** @param home the state that the article's publisher belongs to, which an office without a state is taken to mean */
    Roles(Discourse discourse, HeadNouns nouns, String home) {
        this.discourse = discourse;
        this.knowledge = discourse.knowledge();
        this.nouns = nouns;
        this.home = home;
    }

    /** Whom a phrase that names a person by office, party or trade means. */
    Optional<Finding> person(NounPhrase phrase, int sentence) {
        Optional<Epithet> epithet =
                knowledge.epithet(form(phrase)).filter(known -> known.office().isPresent());
        String lemma = epithet.flatMap(Epithet::office).orElse(phrase.noun().lemma());
        Optional<String> country = phrase.country().or(() -> epithet.flatMap(Epithet::body));
        Optional<Finding> inArticle = inArticle(phrase, lemma, country, sentence);
        return inArticle.isPresent() ? inArticle : inOffice(phrase, lemma, country);
    }

    private static String form(NounPhrase phrase) {
        return phrase.noun().lemma();
    }

    private Optional<Finding> inArticle(NounPhrase phrase, String lemma, Optional<String> country, int sentence) {
        Referent best = null;
        double bestScore = 0;
        for (Referent candidate : candidates(lemma)) {
            double score = score(candidate, phrase, lemma, country, sentence);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best).map(found -> new Finding(found, "role-in-article"));
    }

    private Collection<Referent> candidates(String lemma) {
        Set<Referent> candidates = new LinkedHashSet<>(discourse.titled(lemma));
        candidates.addAll(discourse.titled(nouns.lastPart(lemma)));
        candidates.addAll(discourse.recent());
        discourse.referents().stream().limit(60).forEach(candidates::add);
        return candidates;
    }

    private double score(Referent candidate, NounPhrase phrase, String lemma, Optional<String> country, int sentence) {
        if (!candidate.isPerson() || !candidate.agrees(sex(phrase)) || differs(country, candidate.country())) {
            return 0;
        }
        double evidence = evidence(candidate, phrase, lemma, country, sentence);
        if (evidence <= 0) {
            return 0;
        }
        double known = candidate.lastToken() >= 0 ? 1 : 0;
        return evidence + known + Math.min(1.9, candidate.salienceIn(sentence) / 100);
    }

    private static int sex(NounPhrase phrase) {
        if (Set.of("kind", "opfer", "mensch", "person", "mitglied")
                .contains(phrase.noun().lemma())) {
            return Agreement.SOMEBODY;
        }
        boolean woman = phrase.noun().feminine()
                || Set.of("frau", "mutter", "tochter", "ehefrau", "witwe")
                        .contains(phrase.noun().lemma());
        return woman ? Agreement.FEMININE : Agreement.MASCULINE;
    }

    private static boolean differs(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private double evidence(
            Referent candidate, NounPhrase phrase, String lemma, Optional<String> country, int sentence) {
        double evidence = 0;
        if (candidate.titles().contains(lemma)) {
            evidence = 6;
        } else if (candidate
                .actor()
                .filter(actor -> knowledge.held(actor, plainOffice(lemma), discourse.date()))
                .isPresent()) {
            evidence = 5;
        } else if (candidate.titles().contains(nouns.lastPart(lemma))
                && phrase.owner().isEmpty()) {
            evidence = 4;
        } else if (isMember(candidate, phrase, lemma)) {
            evidence = 4;
        } else if (phrase.owner().isPresent()
                && candidate.owners().contains(phrase.owner().get())) {
            evidence = 4;
        } else if (phrase.noun().sort() == Sort.LEADER && country.isPresent() && leads(candidate)) {
            evidence = 4;
        } else if (phrase.determiner().isDefinite() && isAnybody(phrase) && isNear(candidate, sentence)) {
            evidence = 2;
        }
        boolean sameCountry = country.isPresent() && country.equals(candidate.country());
        return evidence + (evidence > 0 && sameCountry ? 2 : 0);
    }

    private static boolean isNear(Referent candidate, int sentence) {
        return candidate.lastToken() >= 0 && sentence - candidate.lastSentence() <= NEAR;
    }

    private boolean leads(Referent candidate) {
        return candidate.titles().stream().anyMatch(title -> nouns.find(title)
                        .filter(noun -> noun.sort() == Sort.LEADER)
                        .isPresent())
                || candidate
                        .actor()
                        .filter(actor -> knowledge.held(actor, "staatschef", discourse.date())
                                || knowledge.held(actor, "regierungschef", discourse.date()))
                        .isPresent();
    }

    /** "der Republikaner", "der SPD-Politiker", "die Grünen-Abgeordnete". */
    private static boolean isMember(Referent candidate, NounPhrase phrase, String lemma) {
        if (candidate.party().isEmpty()) {
            return false;
        }
        String party = candidate.party().get();
        if (party.equals(PARTIES.get(lemma))) {
            return true;
        }
        return phrase.owner()
                .filter(owner -> owner.equals(party)
                        || (owner.equals("Grünen") && party.endsWith("Grünen"))
                        || (owner.equals("Linken") && party.endsWith("Linke")))
                .isPresent();
    }

    private boolean isAnybody(NounPhrase phrase) {
        String lemma = phrase.noun().lemma();
        return phrase.owner().isEmpty()
                && (ANYBODY.contains(lemma) || ANYBODY.contains(nouns.lastPart(lemma)) || lemma.endsWith("-jähriger"));
    }

    /** "bundesaußenminister" and "us-präsident" without what says whose. */
    private String plainOffice(String lemma) {
        int hyphen = lemma.lastIndexOf('-');
        String office = hyphen > 0 ? lemma.substring(hyphen + 1) : lemma;
        boolean federal = office.startsWith("bundes")
                && !Set.of("bundeskanzler", "bundespräsident", "bundesrat").contains(office);
        return federal ? office.substring("bundes".length()) : office;
    }

    /** Whoever holds the office on the article's date. */
    private Optional<Finding> inOffice(NounPhrase phrase, String lemma, Optional<String> country) {
        if (discourse.date().isEmpty()
                || phrase.plural()
                || !phrase.determiner().isDefinite()) {
            return Optional.empty();
        }
        for (String body : bodies(phrase, lemma, country)) {
            List<Actor> holders = knowledge.officeHolders(
                    plainOffice(lemma), body, discourse.date().get());
            if (holders.size() == 1 || (holders.size() > 1 && country.isPresent())) {
                return Optional.of(new Finding(discourse.of(holders.get(0)), "office-holder"));
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

    /** Which institution, medium or state a phrase means: the last one spoken of that the noun fits. */
    Optional<Finding> thing(NounPhrase phrase, int sentence) {
        String lemma = phrase.noun().lemma();
        String last = nouns.lastPart(lemma);
        Referent best = null;
        double bestScore = 0;
        Set<Referent> candidates = new LinkedHashSet<>(discourse.titled(lemma));
        candidates.addAll(discourse.titled(last));
        candidates.addAll(discourse.recent());
        for (Referent candidate : candidates) {
            double fit = candidate.lastToken() < 0 || differs(phrase.country(), candidate.country())
                    ? 0
                    : fit(candidate, phrase, lemma, last);
            double score = fit > 0 ? fit + candidate.salienceIn(sentence) / 50 : 0;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best).map(found -> new Finding(found, "noun-in-article"));
    }

    private static double fit(Referent candidate, NounPhrase phrase, String lemma, String last) {
        HeadNoun noun = phrase.noun();
        if (isElsewhere(candidate, phrase)) {
            return 0;
        }
        if (candidate.titles().contains(lemma)) {
            return 5;
        }
        boolean state = noun.sort() == Sort.STATE && candidate.kind() == EntityKind.STATE;
        if (phrase.owner().isPresent() || (last.equals("regierung") && !lemma.equals(last))) {
            return 0;
        }
        if (candidate.titles().contains(last)) {
            return isAnother(candidate, lemma, last) ? 0 : 4;
        }
        boolean fits = candidate
                        .actor()
                        .filter(actor ->
                                actor.nouns().contains(lemma) || actor.nouns().contains(last))
                        .isPresent()
                || candidate.entity().name().toLowerCase(Locale.GERMAN).endsWith(last);
        boolean government = noun.sort() == Sort.GOVERNMENT && candidate.kind() == EntityKind.GOVERNMENT;
        return fits || state || government ? 3 : 0;
    }

    /** "das Passauer Amt" is not the one in Rosenheim. */
    private static boolean isElsewhere(Referent candidate, NounPhrase phrase) {
        return phrase.owner()
                .filter(owner -> !candidate.owners().isEmpty())
                .filter(owner -> candidate.owners().stream().noneMatch(other -> Town.same(owner, other)))
                .isPresent();
    }

    /** "das Forstministerium" is not the "Justizministerium" spoken of before. */
    private static boolean isAnother(Referent candidate, String lemma, String last) {
        return !lemma.equals(last)
                && lemma.indexOf('-') < 0
                && candidate.titles().stream().anyMatch(title -> !title.equals(last) && title.endsWith(last));
    }
}
