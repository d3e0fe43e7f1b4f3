package dev.laut.statement.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.record.ArticleRecord;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
                "Medienberichten zufolge soll der Konzern 400 Stellen streichen, während Gewerkschaftskreisen zufolge"
                        + " sogar 700 bedroht sind."
                        + "|Medienberichte: soll der Konzern 400 Stellen streichen;"
                        + " Gewerkschaftskreise: sogar 700 bedroht sind",
                "Medienberichten zufolge hat der Täter allein gehandelt, Polizeikreisen zufolge hatte er einen Helfer."
                        + "|Medienberichte: hat der Täter allein gehandelt; Polizeikreise: hatte er einen Helfer",
                "Dem Ministerium zufolge waren 30 Menschen an Bord, laut der Reederei jedoch nur 22."
                        + "|Ministerium: waren 30 Menschen an Bord; Reederei: nur 22",
                "Nach Angaben von Ministerin Anna Beck ist die Brücke sicher, nach Angaben von Gutachter Karl Weber dagegen"
                        + " hat sie tiefe Risse."
                        + "|Anna Beck: ist die Brücke sicher; Karl Weber: hat sie tiefe Risse",
                "Der Polizei zufolge brannte das Haus aus, Verletzte gab es nach Angaben der Feuerwehr nicht."
                        + "|Polizei: brannte das Haus aus; Feuerwehr: Verletzte gab es … nicht",
                "Wie die Polizei mitteilte, wurden zwei Menschen verletzt, laut Feuerwehr waren es vier."
                        + "|Polizei: wurden zwei Menschen verletzt; Feuerwehr: waren es vier",
                "Medienberichten zufolge soll der Vorstand gehen, während aus Unternehmenskreisen verlautete, er bleibe."
                        + "|Medienberichte: soll der Vorstand gehen; Unternehmenskreise: er bleibe",
                "Nach Angaben der Stadt kostet der Bau 20 Millionen Euro, während der Rechnungshof von 35 Millionen ausgeht."
                        + "|Stadt: kostet der Bau 20 Millionen Euro; Rechnungshof: von 35 Millionen"
            })
    void partsTheFramesOfOneSentence(String sentence, String expected) {
        assertEquals(expected, statements(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Union fordert rasche Neuwahlen, die FDP ein Misstrauensvotum."
                        + "|Union: rasche Neuwahlen; FDP: ein Misstrauensvotum",
                "Ministerin Anna Beck verlangt schärfere Regeln, Verbandschef Karl Weber mehr Personal."
                        + "|Anna Beck: schärfere Regeln; Karl Weber: mehr Personal",
                "Während die Union Neuwahlen fordert, verlangt die FDP ein Misstrauensvotum."
                        + "|Union: Neuwahlen; FDP: ein Misstrauensvotum",
                "Karl Weber lobte die Polizei, die Feuerwehr und die Stadt."
                        + "|Karl Weber: die Polizei, die Feuerwehr und die Stadt",
                "Karl Weber kritisierte die Union, Partnerin seiner Partei."
                        + "|Karl Weber: die Union, Partnerin seiner Partei"
            })
    void partsTheActsOfSeveral(String sentence, String expected) {
        assertEquals(expected, statements(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Medienberichten zufolge ist der Mann Polizeikreisen zufolge seit Langem bekannt."
                        + "|Medienberichte <- Polizeikreise: ist der Mann Polizeikreisen zufolge seit Langem bekannt",
                "Nach Angaben der Polizei soll der Mann laut Zeugen geschrien haben."
                        + "|Polizei <- Zeugen: soll der Mann laut Zeugen geschrien haben",
                "Die Polizei teilte mit, der Mann habe laut Zeugen geschrien."
                        + "|Polizei <- Zeugen: der Mann habe laut Zeugen geschrien",
                "Karl Weber sagte, der Mann sei tot, laut der Polizei seien es zwei Täter gewesen."
                        + "|Karl Weber <- Polizei: der Mann sei tot, laut der Polizei seien es zwei Täter gewesen",
                "Nach Angaben der Polizei war der Fahrer, laut Feuerwehr, nüchtern."
                        + "|Polizei <- Feuerwehr: war der Fahrer, laut Feuerwehr, nüchtern",
                "Nach Angaben der Polizei und der Feuerwehr wurden zwölf Menschen verletzt."
                        + "|Polizei, Feuerwehr: wurden zwölf Menschen verletzt",
                "Das Ministerium, das sich auf Geheimdienstkreise beruft, teilte mit, die Truppen seien abgezogen."
                        + "|Ministerium <- Geheimdienstkreise: die Truppen seien abgezogen"
            })
    void leavesOneContentWhereOneFrameStandsInTheOther(String sentence, String expected) {
        assertEquals(expected, statements(sentence));
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
                "Laut der Polizei kam der Zug zu spät an.|Polizei: kam der Zug zu spät an",
                "Wie die Nordwerft bestreitet die Reederei Holm die Vorwürfe.|Reederei Holm: die Vorwürfe"
            })
    void tellsWhoSpeaksFromWhoTellsOfIt(String text, String expected) {
        assertEquals(expected, statements(text));
    }

    @Test
    void readsAnAgentBehindTheParticiple() {
        assertEquals(
                "Karl Weber: der Entwurf",
                statements("Scharf kritisiert wurde der Entwurf von Verbandschef Karl Weber."));
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
