package dev.laut.statement.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.WordTable;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SilenceFinderTest {

    private static final GermanDictionary DICTIONARY = GermanDictionary.load();
    private static final Analyser ANALYSER = new Analyser(DICTIONARY);
    private static final SilenceFinder FINDER = new SilenceFinder(DICTIONARY);

    static List<WordTable.Row> rows() {
        return WordTable.load(WordTable.class, "silences.tsv").rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsTheExampleOfEveryPattern(WordTable.Row row) {
        assertEquals(List.of(row.cell(0)), kinds(row.cell(2)), row.cell(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Behörde hat die Fälle erkannt und zunächst zögerlich reagiert.",
                "Die Stadt lässt die Spielplätze offen.",
                "„Ich wollte mich dazu nicht äußern“, sagte er.",
                "Die Stellungnahme des Ministers war eindeutig.",
                "Es gibt keine leichte Antwort.",
                "Er lehnte den Vorschlag ab."
            })
    void leavesOtherSentencesAlone(String sentence) {
        assertEquals(List.of(), kinds(sentence));
    }

    private static List<String> kinds(String text) {
        Segment whole = new Segment(new Span(0, text.length()), Role.PARAGRAPH);
        Document document = ANALYSER.analyse(Article.of("test", text, List.of(whole)));
        return FINDER.find(document).stream().map(found -> found.kind().name()).toList();
    }
}
