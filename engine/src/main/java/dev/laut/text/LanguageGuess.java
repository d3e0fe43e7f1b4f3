package dev.laut.text;

import dev.laut.lang.de.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of a text by its small words, so that a text that is not German is said to be none instead of
 * being misread. Immutable.
 */
public final class LanguageGuess {

    /** ISO 639-2 code for "cannot be told". */
    public static final String UNDETERMINED = "und";

    /** Words looked at; the language of an article shows much sooner. */
    private static final int LOOKED_AT = 3_000;

    /** A running text has far more small words than this share; lists of names and tables have fewer. */
    private static final double LEAST_SHARE = 0.06;

    private final Map<String, Set<String>> languagesOfWord;

    private LanguageGuess(Map<String, Set<String>> languagesOfWord) {
        this.languagesOfWord = languagesOfWord;
    }

    /** Reads the word lists that come with the engine. */
    public static LanguageGuess load() {
        Map<String, Set<String>> languagesOfWord = new HashMap<>();
        for (WordTable.Row row :
                WordTable.load(WordTable.class, "function-words.tsv").rows()) {
            for (String word : row.values(1)) {
                languagesOfWord.computeIfAbsent(word, key -> new HashSet<>()).add(row.cell(0));
            }
        }
        return new LanguageGuess(Map.copyOf(languagesOfWord));
    }

    /**
     * The ISO 639-1 code of the document's language, "de" as a rule; {@link #UNDETERMINED} for a text without running
     * words. A text too short to tell counts as German, which the engine reads.
     */
    public String guess(Document document) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        List<Token> tokens = document.tokens();
        for (int at = 0; at < tokens.size() && words < LOOKED_AT; at++) {
            if (tokens.get(at).isWord()) {
                words++;
                languagesOfWord
                        .getOrDefault(tokens.get(at).lower(), Set.of())
                        .forEach(language -> hits.merge(language, 1, Integer::sum));
            }
        }
        return decide(hits, words);
    }

    /** Below this many words a headline or a list of names may have no small word at all. */
    private static final int SHORT_TEXT = 12;

    private static String decide(Map<String, Integer> hits, int words) {
        int german = hits.getOrDefault("de", 0);
        String best = "de";
        int most = german;
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            boolean more = entry.getValue() > most
                    || (entry.getValue() == most
                            && !best.equals("de")
                            && entry.getKey().compareTo(best) < 0);
            if (more) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        if (words < SHORT_TEXT) {
            return most > german ? best : words == 0 ? UNDETERMINED : "de";
        }
        return most < LEAST_SHARE * words ? UNDETERMINED : best;
    }
}
