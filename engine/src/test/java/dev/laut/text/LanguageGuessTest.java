package dev.laut.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.WordTable;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageGuessTest {

    private static final Analyser ANALYSER = new Analyser(GermanDictionary.load());
    private static final LanguageGuess GUESS = LanguageGuess.load();

    static List<String> examples() {
        return WordTable.load(WordTable.class, "function-words.tsv").examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsTheExamplesOfTheWordList(String example) {
        String[] sentenceAndCode = example.split(" -> ");
        assertEquals(sentenceAndCode[1], guess(sentenceAndCode[0]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bayern München gegen Borussia Dortmund|de",
                "12 345 6789|und",
                "Nordlicht Emden 12 Bremen 13 Kiel 14 Lübeck 15 Husum Poti Tiflis Batumi Suchumi Gori Sotschi Kars|und"
            })
    void saysWhenItCannotTell(String text, String code) {
        assertEquals(code, guess(text));
    }

    private static String guess(String text) {
        Segment whole = new Segment(new Span(0, text.length()), Role.PARAGRAPH);
        return GUESS.guess(ANALYSER.analyse(Article.of("test", text, List.of(whole))));
    }
}
