package dev.laut.entity;

import dev.laut.entity.HeadNoun.Sort;
import dev.laut.lang.de.WordTable;
import dev.laut.text.Token;
import java.util.HashMap;
import java.util.Locale;
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

    private static final String[] PLAIN_ENDINGS = {"", "s", "es", "en", "n"};

    private static final String[] ADJECTIVE_ENDINGS = {"e", "er", "en", "em", "es"};

    private final Map<String, HeadNoun> forms = new HashMap<>();
    private final Map<String, Optional<HeadNoun>> cache = new ConcurrentHashMap<>();

    private HeadNouns() {}

    /** Reads the lists that come with the engine. */
    public static HeadNouns load() {
        HeadNouns nouns = new HeadNouns();
        WordTable.load(HeadNouns.class, "actors/offices.tsv").rows().forEach(nouns::addOffice);
        WordTable.load(HeadNouns.class, "heads.tsv").rows().forEach(nouns::addHead);
        return nouns;
    }

    private void addOffice(WordTable.Row row) {
        Sort sort =
                switch (row.cell(2)) {
                    case "head-of-state", "head-of-government" -> Sort.LEADER;
                    case "expert", "other", "journalist", "judge" -> Sort.PERSON;
                    case "business",
                            "cleric",
                            "diplomat",
                            "legislator",
                            "military",
                            "minister",
                            "official",
                            "party-leader",
                            "police",
                            "spokesperson" -> Sort.OFFICE;
                    default -> throw row.failure("no class of office");
                };
        add(lower(row.cell(0)), lower(row.cell(1)), sort);
    }

    private void addHead(WordTable.Row row) {
        Sort sort;
        try {
            sort = Sort.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.failure("no sort of head noun");
        }
        add(row.cell(0), row.cell(2).equals("-") ? "" : row.cell(2), sort);
    }

    private static String lower(String noun) {
        return noun.toLowerCase(Locale.GERMAN);
    }

    private void add(String masculine, String feminine, Sort sort) {
        boolean adjective = masculine.endsWith("er") && feminine.equals(masculine.substring(0, masculine.length() - 1));
        if (adjective) {
            String stem = masculine.substring(0, masculine.length() - 2);
            for (String ending : ADJECTIVE_ENDINGS) {
                forms.putIfAbsent(stem + ending, new HeadNoun(masculine, sort, false));
            }
            return;
        }
        String plainStem = masculine.endsWith("e") ? masculine.substring(0, masculine.length() - 1) : masculine;
        for (String ending : PLAIN_ENDINGS) {
            forms.putIfAbsent(
                    (ending.startsWith("e") ? plainStem : masculine) + ending, new HeadNoun(masculine, sort, false));
        }
        if (!feminine.isEmpty()) {
            HeadNoun woman = new HeadNoun(masculine, sort, !feminine.equals(masculine));
            forms.putIfAbsent(feminine, woman);
            forms.putIfAbsent(masculine + "in", woman);
            forms.putIfAbsent(feminine.endsWith("in") ? feminine + "nen" : feminine + "n", woman);
        }
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

    /** Whether a word is a noun for what a person is: "Ministerin". */
    public boolean isRole(Token token) {
        return find(token.lower()).filter(noun -> noun.sort().isPerson()).isPresent();
    }

    private Optional<HeadNoun> search(String lower) {
        HeadNoun whole = forms.get(lower);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (int cut = 2; cut < lower.length() - 2; cut++) {
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
        for (int cut = 2; cut < lemma.length() - 2; cut++) {
            HeadNoun last = forms.get(lemma.substring(cut));
            if (last != null && isTrusted(lemma, cut)) {
                return last.lemma();
            }
        }
        return lemma;
    }
}
