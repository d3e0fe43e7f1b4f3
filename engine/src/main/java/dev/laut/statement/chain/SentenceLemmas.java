package dev.laut.statement.chain;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.Lexeme;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lemmas of a stretch of tokens and where they stand; a separable verb whose particle stands apart is there as a
 * whole too: "lehnte ... ab" has "ablehnen", "lehnen" and "ab".
 */
final class SentenceLemmas {

    private final Map<String, List<Integer>> places = new LinkedHashMap<>();

    /** Places count from 0, the first of {@code tokens}. */
    static SentenceLemmas of(List<Token> tokens, GermanDictionary dictionary) {
        SentenceLemmas lemmas = new SentenceLemmas();
        for (int at = 0; at < tokens.size(); at++) {
            lemmas.add(tokens.get(at), at);
        }
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at).word().is(PartOfSpeech.VERB_PARTICLE) && closesClause(tokens, at)) {
                lemmas.join(tokens, at, dictionary);
            }
        }
        return lemmas;
    }

    private static boolean closesClause(List<Token> tokens, int at) {
        return at + 1 == tokens.size()
                || tokens.get(at + 1).isPunctuation()
                || tokens.get(at + 1).word().is(PartOfSpeech.CONJUNCTION);
    }

    private void add(Token token, int at) {
        put(token.lower(), at);
        for (Lexeme lexeme : token.word().lexemes()) {
            if (!lexeme.lemma().equals(token.lower()) && lexeme.tags().stream().anyMatch(SentenceLemmas::isReported)) {
                put(lexeme.lemma(), at);
            }
        }
    }

    /** News is told in the third person: "äußerst" is no form of "äußern" there, "offenbar" none of "offenbaren". */
    private static boolean isReported(Tag tag) {
        return tag.verb() != Tag.VerbForm.IMPERATIVE && tag.person() != 2;
    }

    /** Joins the particle to the nearest finite verb before it that makes a known verb with it. */
    private void join(List<Token> tokens, int particle, GermanDictionary dictionary) {
        for (int at = particle - 1; at >= 0; at--) {
            if (tokens.get(at).word().isFiniteThirdPerson()) {
                String whole = tokens.get(particle).lower()
                        + tokens.get(at).word().lemma(PartOfSpeech.VERB).orElse("");
                if (dictionary.isVerb(whole)) {
                    put(whole, at);
                    put(whole, particle);
                    return;
                }
            }
        }
    }

    private void put(String lemma, int at) {
        places.computeIfAbsent(lemma, key -> new ArrayList<>(1)).add(at);
    }

    /** All lemmas in reading order. */
    Set<String> all() {
        return places.keySet();
    }

    boolean has(String lemma) {
        return places.containsKey(lemma);
    }

    /** Where a lemma stands, in order; empty when it does not. */
    List<Integer> places(String lemma) {
        return places.getOrDefault(lemma, List.of());
    }
}
