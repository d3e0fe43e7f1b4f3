package dev.laut.entity;

import dev.laut.entity.HeadNoun.Sort;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which institution, medium or state a noun phrase means: "das Ministerium", "der Sender". */
final class ThingRoles {

    private static final Set<String> COMPANIES = Set.of("unternehmen", "konzern", "firma", "gesellschaft", "betrieb");

    /** The legal form that a company's name ends with. */
    private static final Pattern FIRM = Pattern.compile(" (?:AG|SE|GmbH|KG|KGaA|Inc|Corp|Ltd|PLC|SA|NV)\\b");

    private final BroaderNouns broader = BroaderNouns.load();
    private final Discourse discourse;
    private final HeadNouns nouns;

    ThingRoles(Discourse discourse, HeadNouns nouns) {
        this.discourse = discourse;
        this.nouns = nouns;
    }

    /** Which institution, medium or state a phrase means: the last one spoken of that the noun fits. */
    Optional<Roles.Finding> find(NounPhrase phrase, int sentence) {
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
        return Optional.ofNullable(best).map(found -> new Roles.Finding(found, "noun-in-article"));
    }

    private double fit(Referent candidate, NounPhrase phrase, String lemma, String last) {
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
        boolean narrower = candidate.kind() == EntityKind.ORGANISATION
                && broader.narrower(lemma).stream().anyMatch(candidate.titles()::contains);
        boolean company = COMPANIES.contains(lemma)
                && candidate.kind() == EntityKind.ORGANISATION
                && FIRM.matcher(candidate.entity().name()).find();
        return fits || narrower || state || government || company ? 3 : 0;
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

    private static boolean differs(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
