package dev.laut.entity;

import dev.laut.text.Token;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The nouns that can stand for an actor, in all their forms; compounds are read by their last part. Thread-safe. */
public final class HeadNouns {

    /** Shorter last parts mislead: "Vorrat" is no "Rat", "Hermann" no "Mann". */
    private static final int SHORTEST_LAST_PART = 5;

    /** Short last parts that can be trusted after three letters. */
    private static final Map<String, Integer> SHORT_PARTS =
            Map.of("chef", 2, "chefin", 2, "chefs", 2, "amt", 5, "amts", 5);

    /** "Durchführung" is something done; "Parteiführung" is a group of people. */
    private static final String LEADERSHIP = "führung";

    private static final Set<String> OF_ACTIONS = Set.of(
            "durch",
            "ein",
            "wiederein",
            "aus",
            "auf",
            "ent",
            "über",
            "rück",
            "zurück",
            "zusammen",
            "weiter",
            "vor",
            "unter",
            "fort",
            "ab",
            "zu",
            "heran",
            "herbei",
            "hin",
            "mit",
            "irre",
            "buch",
            "krieg",
            "kriegs",
            "prozess",
            "verhandlungs",
            "verfahrens",
            "amts",
            "lebens",
            "beweis",
            "protokoll",
            "gesprächs",
            "stadt",
            "wort",
            "feder",
            "urauf",
            "erstauf",
            "haushalts");

    private static final int CACHE_SIZE = 20_000;

    private final Map<String, HeadNoun> forms;

    /** The letters of the longest form: no longer end of a word can be one, however long the word is. */
    private final int longest;

    private final Map<String, Optional<HeadNoun>> cache = new ConcurrentHashMap<>();

    private HeadNouns(Map<String, HeadNoun> forms) {
        this.forms = forms;
        this.longest = forms.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The lists that come with the engine; read once, and the same ever after. */
    public static HeadNouns load() {
        return German.NOUNS;
    }

    private static final class German {
        static final HeadNouns NOUNS = new HeadNouns(HeadNounForms.load());
    }

    /** The noun that a word in lower case is a form of; empty for words that stand for no actor. */
    public Optional<HeadNoun> find(String lower) {
        Optional<HeadNoun> cached = cache.get(lower);
        if (cached != null) {
            return cached;
        }
        Optional<HeadNoun> found = search(lower);
        if (cache.size() < CACHE_SIZE) {
            cache.put(lower, found);
        }
        return found;
    }

    /** Whether a word is a noun for what a person is and a hint at names: "Ministerin". */
    public boolean isRole(Token token) {
        return find(token.lower())
                .filter(noun -> noun.sort().isPerson() && noun.sort() != HeadNoun.Sort.TRADE)
                .isPresent();
    }

    /** Whether a word is a noun for what a person is, so that it is no first name: "Ministerin", "Hafenmeisterin". */
    public boolean isTitle(Token token) {
        return find(token.lower()).filter(noun -> noun.sort().isPerson()).isPresent();
    }

    private Optional<HeadNoun> search(String lower) {
        HeadNoun whole = forms.get(lower);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (int cut = Math.max(2, lower.length() - longest); cut < lower.length() - 2; cut++) {
            HeadNoun last = forms.get(lower.substring(cut));
            if (last != null && isTrusted(lower, cut)) {
                String first = lower.substring(0, cut);
                return Optional.of(new HeadNoun(first + last.lemma(), last.sort(), last.feminine()));
            }
        }
        return Optional.empty();
    }

    private static boolean isTrusted(String lower, int cut) {
        String part = lower.substring(cut);
        if (part.startsWith(LEADERSHIP) && OF_ACTIONS.contains(lower.substring(0, cut))) {
            return false;
        }
        if (lower.charAt(cut - 1) == '-') {
            return true;
        }
        Integer least = SHORT_PARTS.get(part);
        return least != null ? cut >= least : part.length() >= SHORTEST_LAST_PART && cut >= 3;
    }

    /** The lemma of the last part of a compound head: "chef" for "frontex-chef". */
    String lastPart(String lemma) {
        for (int cut = Math.max(2, lemma.length() - longest); cut < lemma.length() - 2; cut++) {
            HeadNoun last = forms.get(lemma.substring(cut));
            if (last != null && isTrusted(lemma, cut)) {
                return last.lemma();
            }
        }
        return lemma;
    }
}
