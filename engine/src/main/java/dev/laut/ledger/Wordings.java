package dev.laut.ledger;

import dev.laut.lang.de.WordTable;
import dev.laut.lang.de.WordTable.Row;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of {@code ledger-words.tsv}. Immutable. */
final class Wordings {

    private final Map<Wording, Phrases> phrases = new EnumMap<>(Wording.class);

    Wordings(WordTable table) {
        for (Wording wording : Wording.values()) {
            phrases.put(wording, new Phrases());
        }
        table.rows().forEach(row -> phrases.get(wording(row))
                .add(Arrays.stream(row.cell(0).split(" ")).map(Word::of).toList()));
    }

    /** A word of a phrase, or how one begins. */
    private record Word(String text, boolean isBeginning) {

        static Word of(String cell) {
            boolean beginning = cell.endsWith("*");
            return new Word(beginning ? cell.substring(0, cell.length() - 1) : cell, beginning);
        }

        boolean fits(String form) {
            return isBeginning ? form.startsWith(text) : form.equals(text);
        }
    }

    /** Phrases of a kind, found by their first word. */
    private static final class Phrases {

        private final Map<String, List<List<Word>>> byWord = new HashMap<>();
        private final List<List<Word>> byBeginning = new ArrayList<>();

        void add(List<Word> phrase) {
            Word first = phrase.get(0);
            List<List<Word>> alike =
                    first.isBeginning() ? byBeginning : byWord.computeIfAbsent(first.text(), none -> new ArrayList<>());
            alike.add(phrase);
        }

        boolean standIn(List<Token> tokens) {
            for (int at = 0; at < tokens.size(); at++) {
                List<Token> rest = tokens.subList(at, tokens.size());
                String form = tokens.get(at).lower();
                if (stand(byWord.getOrDefault(form, List.of()), rest) || stand(byBeginning, rest)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean stand(List<List<Word>> phrases, List<Token> tokens) {
            for (List<Word> phrase : phrases) {
                if (phrase.get(0).fits(tokens.get(0).lower()) && stands(phrase, tokens)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean stands(List<Word> phrase, List<Token> tokens) {
            int at = 0;
            for (int next = 0; next < tokens.size() && at < phrase.size(); next++) {
                if (phrase.get(at).fits(tokens.get(next).lower())) {
                    at++;
                }
            }
            return at == phrase.size();
        }

        /** Whether the word alone is one of the phrases. */
        boolean has(String word) {
            return byWord.getOrDefault(word, List.of()).contains(List.of(new Word(word, false)));
        }
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
        return phrases.get(wording).standIn(tokens);
    }

    /** Whether the lemma is one of the kind's words. */
    boolean has(Wording wording, String lemma) {
        return phrases.get(wording).has(lemma);
    }
}
