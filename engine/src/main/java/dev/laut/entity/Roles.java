package dev.laut.entity;

import dev.laut.entity.HeadNoun.Sort;
import dev.laut.entity.actors.Epithet;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.text.Sentence;
import java.util.Collection;
import java.util.LinkedHashSet;
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
    private final OfficeHolders holders;
    private final Renaming renaming;
    private final BroaderNouns broader = BroaderNouns.load();

    /** @param home the state that the article's publisher belongs to, which an office without a state is taken to mean */
    Roles(Discourse discourse, HeadNouns nouns, String home) {
        this.discourse = discourse;
        this.knowledge = discourse.knowledge();
        this.nouns = nouns;
        this.holders = new OfficeHolders(discourse, home);
        this.renaming = new Renaming(discourse, nouns);
    }

    /** Whom a phrase that names a person by office, party or trade means. */
    Optional<Finding> person(NounPhrase phrase, Sentence sentence) {
        Optional<Epithet> epithet =
                knowledge.epithet(form(phrase)).filter(known -> known.office().isPresent());
        String lemma = epithet.flatMap(Epithet::office).orElse(phrase.noun().lemma());
        Optional<String> country = phrase.country().or(() -> epithet.flatMap(Epithet::body));
        Optional<Finding> inArticle = inArticle(phrase, lemma, country, sentence.index());
        return inArticle
                .or(() -> holders.find(phrase, lemma, country))
                .or(() -> renaming.find(phrase, sex(phrase), sentence));
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
        if (!candidate.isPerson()
                || !candidate.agrees(sex(phrase))
                || differs(country, candidate.country())
                || isOfOtherAge(candidate, lemma)) {
            return 0;
        }
        double evidence = evidence(candidate, phrase, lemma, country, sentence);
        if (evidence <= 0) {
            return 0;
        }
        double known = candidate.lastToken() >= 0 ? 1 : 0;
        return evidence + known + Math.min(1.9, candidate.salienceIn(sentence) / 100);
    }

    /** "Der 34-Jährige" is not "der 51-Jährige". */
    static boolean isOfOtherAge(Referent candidate, String lemma) {
        return Natives.isAge(lemma)
                && !candidate.titles().contains(lemma)
                && candidate.titles().stream().anyMatch(Natives::isAge);
    }

    /** What the noun says on the sex of who is called so; bits of {@link Agreement}. */
    static int sex(NounPhrase phrase) {
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
                .filter(actor -> knowledge.held(actor, OfficeHolders.plain(lemma), discourse.date()))
                .isPresent()) {
            evidence = 5;
        } else if (candidate.titles().contains(nouns.lastPart(lemma))
                && phrase.owner().isEmpty()
                && !hasAnother(candidate, lemma)) {
            evidence = 4;
        } else if (isMember(candidate, phrase, lemma)) {
            evidence = 4;
        } else if (phrase.owner().isPresent()
                && candidate.owners().contains(phrase.owner().get())) {
            evidence = 4;
        } else if (phrase.noun().sort() == Sort.LEADER && country.isPresent() && leads(candidate)) {
            evidence = 4;
        } else if (phrase.determiner().isDefinite() && isBroader(phrase, lemma, candidate, sentence)) {
            evidence = 3;
        } else if (phrase.determiner().isDefinite() && isAnybody(phrase) && isNear(candidate, sentence)) {
            evidence = 2;
        }
        boolean sameCountry = country.isPresent() && country.equals(candidate.country());
        return evidence + (evidence > 0 && sameCountry ? 2 : 0);
    }

    private static boolean isNear(Referent candidate, int sentence) {
        return candidate.lastToken() >= 0 && sentence - candidate.lastSentence() <= NEAR;
    }

    /** "der Innenminister" is not the "Verteidigungsminister" spoken of before. */
    private boolean hasAnother(Referent candidate, String lemma) {
        String last = nouns.lastPart(lemma);
        return !lemma.equals(last)
                && lemma.indexOf('-') < 0
                && candidate.titles().stream()
                        .anyMatch(title -> !title.equals(last)
                                && title.endsWith(last)
                                && title.indexOf('-') < 0
                                && !OfficeHolders.plain(title).equals(OfficeHolders.plain(lemma)));
    }

    /** "der Ressortchef" for a minister. */
    private boolean isBroader(NounPhrase phrase, String lemma, Referent candidate, int sentence) {
        return phrase.owner().isEmpty()
                && isNear(candidate, sentence)
                && broader.narrower(lemma).stream()
                        .anyMatch(title -> candidate.titles().contains(title)
                                || candidate
                                        .actor()
                                        .filter(actor -> knowledge.held(actor, title, discourse.date()))
                                        .isPresent());
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
                && (ANYBODY.contains(lemma) || ANYBODY.contains(nouns.lastPart(lemma)) || Natives.isAge(lemma));
    }
}
