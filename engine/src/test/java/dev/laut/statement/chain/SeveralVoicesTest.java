package dev.laut.statement.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.record.ArticleRecord;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that report of several acts or voices, with statements found by the rules alone. */
class SeveralVoicesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Werft forderte die Bank auf, die Zahlen offenzulegen, und verlangte eine Sitzung des Rats."
                        + "|Werft: die Zahlen offenzulegen; Werft: eine Sitzung des Rats",
                "Karl Weber fordert Klarheit über die Zukunft der Werke und droht mit Protesten."
                        + "|Karl Weber: Klarheit über die Zukunft der Werke; Karl Weber: mit Protesten",
                "Karl Weber sagte, er komme am Abend und fordere sein Geld."
                        + "|Karl Weber: er komme am Abend und fordere sein Geld",
                "Der Verband kritisierte die Pläne der Stadt und wartet nun ab."
                        + "|Verband: die Pläne der Stadt und wartet nun ab"
            })
    void partsTheActsOfOneSpeaker(String sentence, String expected) {
        assertEquals(expected, statements(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Beck berichtete, Karl Weber habe ihr versichert, dass niemand entlassen werde."
                        + "|Anna Beck: Karl Weber habe ihr versichert, dass niemand entlassen werde;"
                        + " Anna Beck <- Karl Weber: dass niemand entlassen werde",
                "Anna Beck berichtete, sie habe versichert, dass niemand entlassen werde."
                        + "|Anna Beck: sie habe versichert, dass niemand entlassen werde"
            })
    void partsTheVoices(String sentence, String expected) {
        assertEquals(expected, statements(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Brücke wird im Mai gesperrt. Das teilte die Stadt am Montag mit.|Stadt: Die Brücke wird im Mai gesperrt",
                "Die Brücke wird gesperrt. Das berichtet die Nachrichtenagentur dpa unter Berufung auf Ermittlerkreise."
                        + "|dpa <- Ermittlerkreise: Die Brücke wird gesperrt",
                "Die Fähre fährt nicht mehr. Das geht aus einem Schreiben der Reederei hervor."
                        + "|Schreiben: Die Fähre fährt nicht mehr",
                "Er kam zu spät. Das bestätigte den Verdacht.|''",
                "Wer zahlt die Brücke? Das sagte die Stadt nicht.|''"
            })
    void readsTheFrameInTheNextSentence(String text, String expected) {
        assertEquals(expected, statements(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vor der Sitzung war bekannt geworden, dass die Werft nach Einschätzung der Bank verkauft werden soll. Das"
                        + " berichtete die dpa unter Berufung auf Angaben eines Beamten und eines Gutachters. Den Angaben"
                        + " zufolge sei der Vertrag schon geschrieben. Demnach heißt es in dem Entwurf, dass die Stadt zahle."
                        + "|dpa <- Beamter, Gutachter <- Bank: dass die Werft nach Einschätzung der Bank verkauft werden soll;"
                        + " dpa <- Beamter, Gutachter: sei der Vertrag schon geschrieben;"
                        + " dpa <- Beamter, Gutachter <- Entwurf: dass die Stadt zahle",
                "Vor dem Treffen von Karl Weber und Anna Beck war bekannt geworden, dass die Werft schließt."
                        + "|: dass die Werft schließt"
            })
    void goesOnWithTheSourceThatASentenceNames(String text, String expected) {
        assertEquals(expected, statements(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Beck sagte auf die Frage eines Journalisten, ob es um Zölle gehe: „Es geht um viele Dinge.“"
                        + "|Anna Beck: „Es geht um viele Dinge.“",
                "Auf die Frage, ob es um die Wähler gehe, sagte Karl Weber: „Wir haben einen neuen Weg gewählt.“"
                        + "|Karl Weber: „Wir haben einen neuen Weg gewählt.“",
                "Karl Weber fragte, ob die Werft verkauft werde.|Karl Weber: ob die Werft verkauft werde"
            })
    void takesOutWhatSomebodyWasAsked(String text, String expected) {
        assertEquals(expected, statements(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Laut einem Bericht der dpa sagte Anna Beck, sie werde die Werft verkaufen."
                        + "|dpa <- Anna Beck: sie werde die Werft verkaufen",
                "Laut dpa kam der Zug zu spät an.|dpa: kam der Zug zu spät an",
                "Wie die Nordwerft bestreitet die Reederei Holm die Vorwürfe.|Reederei Holm: die Vorwürfe"
            })
    void tellsWhoSpeaksFromWhoTellsOfIt(String text, String expected) {
        assertEquals(expected, statements(text));
    }

    /** Who said what: "dpa <- Karl Weber: die Lage sei ernst; ...". */
    private static String statements(String text) {
        ArticleRecord entry = Reading.read(text, OptionalInt.empty());
        return entry.statements().stream()
                .map(statement -> Reading.chain(statement).replaceFirst("Kontur( <- )?", "") + ": "
                        + statement.content().stream()
                                .map(span -> span.in(entry.article().text()))
                                .collect(Collectors.joining(" … ")))
                .collect(Collectors.joining("; "));
    }
}
