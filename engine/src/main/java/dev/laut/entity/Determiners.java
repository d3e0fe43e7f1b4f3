package dev.laut.entity;

import dev.laut.entity.NounPhrase.Determiner;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Articles, pronouns and numbers that stand before a noun. */
final class Determiners {

    private static final Map<String, Determiner> DETERMINERS = Map.ofEntries(
            Map.entry("der", Determiner.DEFINITE),
            Map.entry("die", Determiner.DEFINITE),
            Map.entry("das", Determiner.DEFINITE),
            Map.entry("des", Determiner.DEFINITE),
            Map.entry("dem", Determiner.DEFINITE),
            Map.entry("den", Determiner.DEFINITE),
            Map.entry("vom", Determiner.DEFINITE),
            Map.entry("zum", Determiner.DEFINITE),
            Map.entry("zur", Determiner.DEFINITE),
            Map.entry("beim", Determiner.DEFINITE),
            Map.entry("im", Determiner.DEFINITE),
            Map.entry("am", Determiner.DEFINITE),
            Map.entry("beide", Determiner.BOTH),
            Map.entry("beiden", Determiner.BOTH),
            Map.entry("beider", Determiner.BOTH));

    private static final Set<String> SOME = Set.of(
            "mehrere",
            "mehrerer",
            "mehreren",
            "einige",
            "einiger",
            "einigen",
            "viele",
            "vieler",
            "vielen",
            "zahlreiche",
            "zahlreichen",
            "zahlreicher",
            "alle",
            "aller",
            "allen",
            "manche",
            "weitere",
            "andere",
            "anderer",
            "anderen",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "zehn",
            "etliche",
            "wenige");

    private Determiners() {}

    /** How a word in lower case determines a noun; empty when it does not. */
    static Optional<Determiner> of(String lower) {
        Determiner known = DETERMINERS.get(lower);
        if (known != null) {
            return Optional.of(known);
        }
        if (SOME.contains(lower)) {
            return Optional.of(Determiner.SOME);
        }
        if (isForm(lower, "ein") || isForm(lower, "kein")) {
            return Optional.of(Determiner.INDEFINITE);
        }
        if (isForm(lower, "dies") || isForm(lower, "jen")) {
            return Optional.of(Determiner.DEMONSTRATIVE);
        }
        return Pronouns.isPossessive(lower) ? Optional.of(Determiner.POSSESSIVE) : Optional.empty();
    }

    /** Whether the word only says how many: "zahlreiche", "alle"; "weitere" tells others apart. */
    static boolean isQuantity(String lower) {
        return SOME.contains(lower) && !lower.equals("weitere");
    }

    /** Whether the word is the stem with an ending of at most two letters: "eines", "diesem". */
    private static boolean isForm(String lower, String stem) {
        return lower.startsWith(stem) && lower.length() <= stem.length() + 2;
    }
}
