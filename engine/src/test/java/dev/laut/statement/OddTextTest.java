package dev.laut.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.Laut;
import dev.laut.article.PageReading;
import dev.laut.article.TextReader;
import dev.laut.record.ArticleRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is no ordinary article is read without failing, and without seeing what is not there. */
class OddTextTest {

    private static final Laut LAUT = Laut.german();

    @Test
    void englishIsSaidToBeEnglishAndNotMisread() {
        ArticleRecord entry =
                read("The minister said that the bridge would be closed. According to the police, nobody was"
                        + " hurt, and the road was open again in the evening.");
        assertEquals("en", entry.language());
        assertEquals(List.of(), entry.statements());
    }

    @Test
    void aTextThatIsOneQuotationIsOneStatement() {
        String text = "„Wir haben lange gewartet. Jetzt ist es genug. Die Brücke muss gebaut werden.“";
        assertEquals(List.of(text), contents(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Wir wollen das nicht», sagte Karl Weber.",
                "»Wir wollen das nicht«, sagte Karl Weber.",
                "\"Wir wollen das nicht\", sagte Karl Weber.",
                "„Wir wollen das nicht“, sagte Karl Weber.",
            })
    void allStylesOfMarksAreReadAlike(String text) {
        ArticleRecord entry = read(text);
        assertEquals(
                List.of("Karl Weber"),
                entry.statements().stream()
                        .map(statement -> statement.speaker().get(0).in(text))
                        .toList());
    }

    @Test
    void aMarkThatNobodyOpenedOpensNothing() {
        String text = "Das wird teuer\", sagte die Ministerin am Montag in Kiel. Die Arbeiten dauern zwei Jahre.";
        assertTrue(
                contents(text).stream().noneMatch(content -> content.startsWith("\"")),
                contents(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DIE LAGE SEI ERNST, SAGTE DER MINISTER HANS WEBER. „WIR GEHEN NICHT“, SAGTE WEBER.",
                "„Die Lage ist ernst, sagte sie. »Wir müssen handeln“, sagte sie. Das \"sei klar. „Niemand, so Voss, geht.",
                "Die Forderungen:\n- mehr Geld\n- kürzere Schichten\n1. Erstens\n2. Zweitens",
            })
    void capitalsListsAndUnbalancedMarksDoNoHarm(String text) {
        assertEquals(text, read(text).article().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"der minister sagte die lage sei ernst und man müsse handeln ", "sagte er, ", "„»‚\""})
    void aMegabyteWithoutPunctuationIsReadToItsEnd(String words) {
        String text = words.repeat(1_000_000 / words.length());
        assertEquals(text, read(text).article().text());
    }

    @Test
    void theAnswersOfAnInterviewAreStatements() {
        String text = """
                Frau Voss, wann wird die Brücke gebaut?
                Wir fangen im Herbst an. Das Geld ist da.
                Und wenn es regnet?
                Dann fangen wir später an.
                Wer bezahlt das alles?
                Das Land und die Stadt, jeder zur Hälfte.
                """;
        ArticleRecord entry = read(text);
        assertEquals(
                List.of(
                        "Wir fangen im Herbst an. Das Geld ist da.",
                        "Dann fangen wir später an.",
                        "Das Land und die Stadt, jeder zur Hälfte."),
                contents(text));
        assertEquals("Voss", entry.statements().get(0).speaker().get(0).in(text));
    }

    @Test
    void questionsOfACommentatorMakeNoInterview() {
        assertEquals(List.of(), contents("""
                Warum wird hier gebaut?
                Die Brücke ist alt. Das weiß jeder.
                Viele fahren täglich darüber.
                Im Winter war sie gesperrt.
                """));
    }

    private static List<String> contents(String text) {
        ArticleRecord entry = read(text);
        return entry.statements().stream()
                .map(statement -> statement.content().get(0).in(text))
                .toList();
    }

    private static ArticleRecord read(String text) {
        PageReading.Found found = (PageReading.Found) new TextReader().read(text, "odd");
        return LAUT.read(found.article());
    }
}
