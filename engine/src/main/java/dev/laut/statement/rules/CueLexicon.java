package dev.laut.statement.rules;

import dev.laut.lang.de.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that report: verbs by infinitive, nouns also as the last part of a compound. Thread-safe. */
public final class CueLexicon {

    /** What a cue does. */
    public enum CueClass {
        NONE,
        SAY,
        CLAIM,
        DEMAND,
        PROMISE,
        THINK,
        EVALUATE,
        SHOW
    }

    /** The shortest ending that a compound is recognised by; "rat" would find "Monat". */
    private static final int SHORTEST_ENDING = 5;

    private final Map<String, CueClass> verbs = new HashMap<>();
    private final Map<String, Boolean> strong = new HashMap<>();
    private final Map<String, CueClass> nouns = new HashMap<>();
    /** The letters of the longest noun: no longer end of a compound can be one. */
    private int longestNoun;

    private CueLexicon() {}

    /** Reads the lists that the engine brings. */
    public static CueLexicon load() {
        CueLexicon lexicon = new CueLexicon();
        for (WordTable.Row row :
                WordTable.load(WordTable.class, "speech-verbs.tsv").rows()) {
            lexicon.verbs.put(row.cell(0), cueClass(row));
            lexicon.strong.put(row.cell(0), row.cell(2).equals("strong"));
        }
        for (WordTable.Row row :
                WordTable.load(WordTable.class, "message-nouns.tsv").rows()) {
            lexicon.nouns.put(row.cell(0), cueClass(row));
            lexicon.longestNoun = Math.max(lexicon.longestNoun, row.cell(0).length());
        }
        return lexicon;
    }

    private static CueClass cueClass(WordTable.Row row) {
        try {
            return CueClass.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw (IllegalArgumentException) row.failure("no class of cues").initCause(e);
        }
    }

    /** The class of a verb, given its infinitive. */
    public CueClass verb(String infinitive) {
        return verbs.getOrDefault(infinitive, CueClass.NONE);
    }

    /** Whether news reports with this verb as a rule. */
    public boolean isStrong(String infinitive) {
        return strong.getOrDefault(infinitive, false);
    }

    /** Whether a noun itself, and not only its last part, stands for reported words. */
    public boolean isMessage(String lemma) {
        return nouns.containsKey(lemma.toLowerCase(Locale.GERMAN));
    }

    /** The class of a noun, given its basic form: "Medienbericht" is one of what ends in "bericht". */
    public CueClass noun(String lemma) {
        String word = lemma.toLowerCase(Locale.GERMAN);
        CueClass whole = nouns.get(word);
        for (int cut = Math.max(1, word.length() - longestNoun);
                whole == null && cut <= word.length() - SHORTEST_ENDING;
                cut++) {
            whole = nouns.get(word.substring(cut));
        }
        return whole == null ? CueClass.NONE : whole;
    }
}
