package dev.laut.statement.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.text.Analyser;
import dev.laut.text.Token;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominativeTest {

    private static final Analyser ANALYSER = new Analyser(GermanDictionary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "einem | internen Vermerk | interner Vermerk",
                "einem | ranghohen Beamten | ranghoher Beamter",
                "'' | Koalitionskreisen | Koalitionskreise",
                "'' | Medienberichten | Medienberichte",
                "einer | russischen Übersetzung | russische Übersetzung",
                "'' | informierten Kreisen | informierte Kreise",
                "dem | Unternehmen | Unternehmen",
            })
    void namesInTheNominative(String article, String words, String expected) {
        Article text = Article.of("test", words, List.of(new Segment(new Span(0, words.length()), Role.PARAGRAPH)));
        List<Token> tokens = ANALYSER.analyse(text).tokens();
        assertEquals(expected, Nominative.of(tokens, 0, tokens.size() - 1, article));
    }
}
