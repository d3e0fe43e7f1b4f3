package dev.laut.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {

    private static final GermanDictionary DICTIONARY = GermanDictionary.load();
    private static final Analyser ANALYSER = new Analyser(DICTIONARY);
    private static final Parser PARSER = new Parser(DICTIONARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sie sagte: „Gut so.“ | „Gut so.“",
                "Sie sagte: „Gut so.” | „Gut so.”",
                "Sie sagte: “Gut so.” | “Gut so.”",
                "Sie sagte: »Gut so.« | »Gut so.«",
                "Sie sagte: «Gut so.» | «Gut so.»",
                "Sie sagte: \"Gut so.\" | \"Gut so.\"",
                "Sie sagte: ‚Gut so.‘ | ‚Gut so.‘",
                "Sie sagte: „Gut so. | „Gut so.",
            })
    void pairsMarksOfAllStyles(String text, String quotation) {
        Syntax syntax = parse(text);
        assertEquals(
                quotation,
                syntax.quotations().stream()
                        .map(found -> syntax.document().words(syntax.document().span(found.first(), found.end())))
                        .collect(Collectors.joining(" / ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Minister sagte, die Lage sei ernst. | VERB_SECOND OTHER, VERB_SECOND KONJUNKTIV_1",
                "Er kam nicht, weil er krank war. | VERB_SECOND OTHER, VERB_LAST OTHER weil",
                "Die Lage sei ernst, sagte er. | VERB_SECOND KONJUNKTIV_1, VERB_FIRST OTHER",
                "Sie bat darum, den Antrag zu prüfen. | VERB_SECOND OTHER, INFINITIVE OTHER",
                "Der Mann, der gestern kam, soll bleiben. | VERBLESS OTHER, VERB_LAST OTHER R, VERB_FIRST SOLLEN",
                "Der Rat tagte am Abend und der Plan wurde genehmigt. | VERB_SECOND OTHER, VERB_SECOND OTHER",
            })
    void cutsClauses(String text, String clauses) {
        assertEquals(
                clauses,
                parse(text).clauses().stream()
                        .map(clause -> (clause.kind() + " " + clause.mood() + " " + clause.opener()).strip())
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Polizei teilte am Montag mit, es habe gebrannt. | mitteilen",
                "Die Stadt kündigte einen Neubau an. | ankündigen",
                "Der Verein stellte einen Trainer ein. | einstellen",
            })
    void joinsSeparableVerbs(String text, String verb) {
        Syntax syntax = parse(text);
        assertEquals(verb, syntax.verb(syntax.clauses().get(0).verb()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sie fuhr mit dem Zug.", "Er sprach an dem Tag lange.", "Das Haus steht auf dem Berg."})
    void leavesPrepositionsAlone(String text) {
        Syntax syntax = parse(text);
        assertEquals(-1, syntax.particle(syntax.clauses().get(0).verb()));
    }

    @Test
    void findsNounChunks() {
        Syntax syntax = parse("Der frühere Minister Karl Weber traf sie im neuen Rathaus.");
        assertEquals(
                "Der frühere Minister Karl Weber | sie | neuen Rathaus",
                syntax.chunks().stream()
                        .map(chunk -> syntax.document().words(syntax.document().span(chunk.first(), chunk.end())))
                        .collect(Collectors.joining(" | ")));
    }

    @ParameterizedTest
    @CsvSource({"Er hat lange nichts gesagt., gesagt", "Sie will den Brief lesen., lesen", "Wir kommen morgen., kommen"
    })
    void knowsTheMainVerb(String text, String verb) {
        Syntax syntax = parse(text);
        int main = syntax.mainVerb(syntax.document().sentences().get(0));
        assertEquals(verb, syntax.token(main).form());
    }

    private static Syntax parse(String text) {
        Segment whole = new Segment(new Span(0, text.length()), Role.PARAGRAPH);
        return PARSER.parse(ANALYSER.analyse(Article.of("test", text, List.of(whole))));
    }
}
