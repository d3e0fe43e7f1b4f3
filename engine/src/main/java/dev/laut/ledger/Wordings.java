package dev.laut.ledger;

import dev.laut.lang.de.WordTable;
import dev.laut.lang.de.WordTable.Row;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of {@code ledger-words.tsv}. Immutable. */
final class Wordings {

    private final Map<Wording, List<List<String>>> phrases = new EnumMap<>(Wording.class);

    Wordings(WordTable table) {
        for (Wording wording : Wording.values()) {
            phrases.put(wording, new ArrayList<>());
        }
        table.rows().forEach(row -> phrases.get(wording(row))
                .add(List.of(row.cell(0).split(" "))));
    }

    static Wordings load() {
        return new Wordings(WordTable.load(Wordings.class, "ledger-words.tsv"));
    }

    private static Wording wording(Row row) {
        return Arrays.stream(Wording.values())
                .filter(wording -> wording.name().equals(row.cell(1)))
                .findFirst()
                .orElseThrow(() -> row.failure("no kind of wording \"" + row.cell(1) + "\""));
    }

    /** Whether some phrase of the kind stands in these tokens, its words in order. */
    boolean has(Wording wording, List<Token> tokens) {
        return phrases.get(wording).stream().anyMatch(phrase -> stands(phrase, tokens));
    }

    boolean has(Wording wording, String lemma) {
        return phrases.get(wording).contains(List.of(lemma));
    }

    private static boolean stands(List<String> phrase, List<Token> tokens) {
        int at = 0;
        for (Token token : tokens) {
            if (at < phrase.size() && fits(phrase.get(at), token.lower())) {
                at++;
            }
        }
        return at == phrase.size();
    }

    private static boolean fits(String word, String form) {
        return word.endsWith("*") ? form.startsWith(word.substring(0, word.length() - 1)) : form.equals(word);
    }
}
