package dev.laut.entity;

import dev.laut.entity.HeadNoun.Sort;
import dev.laut.lang.de.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the lists of head nouns and inflects them. */
final class HeadNounForms {

    private static final String[] PLAIN_ENDINGS = {"", "s", "es", "en", "n"};

    private static final String[] ADJECTIVE_ENDINGS = {"e", "er", "en", "em", "es"};

    private final Map<String, HeadNoun> forms = new HashMap<>();

    private HeadNounForms() {}

    /** The nouns of the lists that come with the engine by their forms in lower case. */
    static Map<String, HeadNoun> load() {
        HeadNounForms nouns = new HeadNounForms();
        WordTable.load(HeadNouns.class, "actors/offices.tsv").rows().forEach(nouns::addOffice);
        WordTable.load(HeadNouns.class, "heads.tsv").rows().forEach(nouns::addHead);
        return Map.copyOf(nouns.forms);
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
}
