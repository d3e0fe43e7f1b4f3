package dev.laut.statement.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.WordTable;
import dev.laut.statement.Act;
import dev.laut.statement.UnsourcedClaim;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the {@code # example:} lines of the word lists: a sentence and what is found in it. */
class WordListExamplesTest {

    private static final GermanDictionary DICTIONARY = GermanDictionary.load();
    private static final Analyser ANALYSER = new Analyser(DICTIONARY);

    static List<String> acts() {
        return examples("acts.tsv");
    }

    static List<String> hedges() {
        return examples("hedges.tsv");
    }

    static List<String> motives() {
        return examples("motives.tsv");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void actsOfSpeech(String example) {
        List<String> verbs = SentenceLemmas.of(document(sentence(example)).tokens(), DICTIONARY).all().stream()
                .filter(lemma -> Character.isLowerCase(lemma.charAt(0)))
                .toList();
        assertEquals(Act.valueOf(found(example)), Acts.load().of(verbs).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("hedges")
    void hedgingWords(String example) {
        String hedge = Hedges.load()
                .first(document(sentence(example)).tokens())
                .map(Token::lower)
                .orElse("");
        assertEquals(found(example), hedge);
    }

    @ParameterizedTest
    @MethodSource("motives")
    void wordsOfMotive(String example) {
        Document document = document(sentence(example));
        String word = new UnsourcedClaims()
                .find(document, List.of()).stream()
                        .filter(claim -> claim.kind() == UnsourcedClaim.Kind.MOTIVE)
                        .map(claim -> document.words(claim.word()))
                        .findFirst()
                        .orElse("");
        assertEquals(found(example), word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acts.tsv", "hedges.tsv", "motives.tsv"})
    void everyListHasExamples(String name) {
        assertFalse(examples(name).isEmpty());
    }

    @Test
    void knowsSourcesByTheirLastPart() {
        SourceNouns nouns = SourceNouns.load();
        assertEquals(
                "ANONYMOUS",
                nouns.role(DICTIONARY.analyse("Delegationskreisen"))
                        .orElseThrow()
                        .name());
        assertEquals(
                "DOCUMENT",
                nouns.role(DICTIONARY.analyse("Abhörbericht")).orElseThrow().name());
        assertEquals(
                List.of(), nouns.role(DICTIONARY.analyse("Brücke")).stream().toList());
    }

    private static List<String> examples(String name) {
        return WordTable.load(WordTable.class, name).examples();
    }

    private static String sentence(String example) {
        return example.substring(0, example.indexOf("->")).strip();
    }

    private static String found(String example) {
        return example.substring(example.indexOf("->") + 2).strip();
    }

    private static Document document(String text) {
        Segment whole = new Segment(new Span(0, text.length()), Role.PARAGRAPH);
        return ANALYSER.analyse(Article.of("test", text, List.of(whole)));
    }
}
