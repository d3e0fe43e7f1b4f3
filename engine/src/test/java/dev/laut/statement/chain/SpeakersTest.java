package dev.laut.statement.chain;

import static dev.laut.statement.chain.Reading.chains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words they are, with statements found by the rules alone. */
class SpeakersTest {

    @Test
    void readsSurnamesBehindAnArabicArticle() {
        assertEquals(
                List.of(
                        "Kontur <- Ayman Sheib ad-Din",
                        "Kontur <- Ayman Sheib ad-Din",
                        "Kontur <- Achmed al-Scharaa",
                        "Kontur <- Achmed al-Scharaa"),
                chains("Der Anwalt Ayman Sheib ad-Din sagte, er warte. „Das ist falsch“, sagte Sheib ad-Din. Achmed"
                        + " al-Scharaa sagte, er komme. „Wir bleiben hier“, sagte al-Scharaa."));
    }

    @Test
    void tellsAPaperFromThePictureOfATown() {
        assertEquals(
                List.of("Kontur <- Bild <- Anna Beck", "Kontur <- Polizei"),
                chains(
                        "Anna Beck sagte der „Bild“, die Lage sei ernst. Die Polizei teilte mit, der Fund erweitere das Bild"
                                + " der Stadt."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "„Wir gehen“, sagte die Abgeordnete Eva Beck (SPD), der „Abendpost“ (Mittwoch).|Abendpost <- Eva Beck",
                "Eine Forschergruppe aus 14 Ökonomen und Ärzten fordert eine Öffnung.|Forschergruppe aus 14 Ökonomen",
                "Sebastian Kurz kam. Kurz sagte, der Plan sei gut.|Sebastian Kurz",
                "„Das ist gut“, sagte der grüne Gesundheitsminister Rudolf Anschober.|Rudolf Anschober",
                "Die Tür war am Sonntag auf. Der 50-Jährige sagte, es sei laut.|50-Jähriger",
                "Die Polizei sagte, der Verein schüre mit seinen Recherchen „Angst und Hetze“.|Polizei",
                "Es fehle an Regen, sagte der Präsident des Deutschen Waldverbands Karl Weber.|Karl Weber",
                "Man warte ab, sagte der Sprecher des Präsidenten Emmanuel Macron.|Sprecher des Präsidenten Emmanuel Macron"
            })
    void tellsWhoIsToldAndWhoseOfficeItIs(String sentence, String chain) {
        assertEquals("Kontur <- " + chain, chains(sentence).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die CDU-Abgeordnete Eva Beck warnte. Es sei spät, sagte Beck. Die Regeln müssten bleiben, sagte die"
                        + " wirtschaftspolitische Sprecherin der Brandenburger CDU-Fraktion.|Eva Beck",
                "Die CDU-Abgeordnete Eva Beck warnte. Es sei spät, sagte Beck. Das sei falsch, sagte der Chef der"
                        + " Brandenburger CDU-Fraktion.|Chef"
            })
    void readsAnOfficeThatSharesAWordWithTheIntroduction(String text, String last) {
        List<String> all = chains(text);
        assertEquals("Kontur <- " + last, all.get(all.size() - 1));
    }

    @Test
    void takesTitlesAndNamesInMarksForNoWords() {
        assertEquals(
                List.of("Kontur <- Ein Land wartet auf Regen <- Eva Beck"),
                chains("Eva Beck sagte im Podcast „Ein Land wartet auf Regen“, es sei spät."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lange sei die Angst größer gewesen als der Zorn. Am Ende hätten alle gehen wollen, sagt Karl Weber."
                        + "|Karl Weber|Karl Weber",
                "Im März leitete die Polizei ein Verfahren ein. Der Vorwurf lautete: Der Verein setze Regeln nicht durch."
                        + "|Polizei|"
            })
    void looksBesideTheWordsWhereNobodyIsNamed(String text, String first, String second) {
        assertEquals(
                Stream.of(first, second)
                        .filter(Objects::nonNull)
                        .map(speaker -> "Kontur <- " + speaker)
                        .toList(),
                chains(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norwegens Verkehrsministerin bestätigte, dass die Brücke gesperrt sei.|Norwegens Verkehrsministerin",
                "Frankreichs Ministerin Claire Dumont erklärte, die Brücke sei gesperrt.|Claire Dumont",
                "„Die Brücke ist gesperrt“, sagte Webers Anwältin.|Webers Anwältin",
                "Hans Weber sagte, die Brücke sei gesperrt.|Hans Weber",
                "„Wir gehen“, sagte Putin Medienberichten zufolge.|Medienberichte <- Wladimir Putin"
            })
    void readsAPossessiveNameAsPartOfThePhrase(String sentence, String chain) {
        assertEquals("Kontur <- " + chain, chains(sentence).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Brücke sei gesperrt, sagte der Leiter des Bauamts, Ingenieur Karl Weber, am Montag.|Karl Weber",
                "„Wir warten“, sagte die künstlerische Leiterin des Abends, Regisseurin Eva Lund.|Eva Lund",
                "Der Chef des Instituts, Karl Weber, sagte, die Lage sei ernst.|Karl Weber",
                "Die Brücke sei gesperrt, sagte der Leiter des Bauamts, ohne Weber zu nennen.|Leiter des Bauamts"
            })
    void takesTheNameBehindTheOffice(String sentence, String chain) {
        assertEquals("Kontur <- " + chain, chains(sentence).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nach Polizeiangaben wurden drei Menschen verletzt.|Polizei",
                "Nach NWB-Einschätzungen sinkt die Wirtschaftsleistung.|NWB",
                "Das sei unverantwortlich, so die Begründung des Forschers Karl Weber.|Karl Weber",
                "Medienberichten zufolge ist die Brücke gesperrt.|Medienberichte"
            })
    void readsWhoseTheNounForWordsIs(String sentence, String chain) {
        assertEquals("Kontur <- " + chain, chains(sentence).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kritik kam von Verbandschef Karl Weber: Die Pläne seien unausgegoren.|Karl Weber",
                "Rückendeckung erhielt sie von Ministerpräsident Karl Weber: „Das macht sie richtig.“|Karl Weber",
                "Lob kam aus der Wirtschaft: „Das ist der richtige Weg.“|Wirtschaft",
                "Karl Weber hat den Entwurf geprüft. Sein Urteil: „Er ist völlig unbrauchbar.“|Karl Weber",
                "Der Entwurf wurde von Verbandschef Karl Weber scharf kritisiert.|Karl Weber",
                "Von der Opposition wurde der Plan als Mogelpackung bezeichnet.|Opposition"
            })
    void findsThoseWhoAreNoSubjects(String text, String chain) {
        assertEquals("Kontur <- " + chain, chains(text).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karl Weber hielt eine Rede. In der deutschen Übersetzung heißt es: „Wir werden nicht weichen.“"
                        + "|deutsche Übersetzung <- Karl Weber",
                "„Wir werden nicht weichen“, sagte Karl Weber laut einer englischen Übersetzung."
                        + "|englische Übersetzung <- Karl Weber",
                "„Wir werden nicht weichen“, sagte Karl Weber laut dpa.|dpa <- Karl Weber",
                "Nach Angaben der Polizei sagte der Mann, er habe Hunger.|Polizei <- Mann",
                "„Ich habe geweint“, schreibt eine Anhängerin auf Facebook.|Facebook <- Anhängerin",
                "Im RTL-Interview sagte Karl Weber, er sei müde.|RTL <- Karl Weber",
                "Die Lage sei ernst, berichtete die dpa unter Berufung auf mit der Sache vertraute Personen."
                        + "|dpa <- vertraute Personen"
            })
    void tellsWhoPassesOnFromWhoSpeaks(String text, String chain) {
        assertEquals("Kontur <- " + chain, chains(text).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "'Anwohner wurden aufgefordert, die oberen Stockwerke aufzusuchen.'",
        "'Es wird erneut gefordert, dass die Brücke gesperrt wird.'",
        "'Dem Vernehmen nach ist die Brücke gesperrt.'"
    })
    void namesNobodyWhereTheWordsNameNobody(String sentence) {
        assertEquals(List.of("Kontur"), chains(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norwegens Außenministerium erklärte nach Angaben der Agentur Tass, die Brücke sei gesperrt."
                        + "|Tass <- Außenministerium",
                "Die Agentur Irna zitierte einen Hafenarbeiter mit den Worten, es habe keine Warnung gegeben."
                        + "|Irna <- Hafenarbeiter",
                "Aus dem Finanzministerium hieß es auf Nachfrage, es gebe keine Pläne.|Finanzministerium",
                "Die Agentur Tass meldete, die Brücke sei gesperrt.|Tass"
            })
    void tellsWhoSpeaksFromWhoCarriesTheWords(String sentence, String chain) {
        assertEquals("Kontur <- " + chain, chains(sentence).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Wirt Karl Weber wehrt sich. Sein Anwalt Nils Petry: „Mein Mandant hat nichts Verbotenes getan.“|Nils Petry",
                "Nachbar Uwe Kamp versteht die Aufregung nicht: „Die Villa war doch jahrelang leer.“|Uwe Kamp",
                "Zur Ankündigung von Landrat Emil Sander (CDU), dass es mehr Brücken geben werde, sagte Petra Lund im Kreisfunk"
                        + " Folgendes: „Das ist vertretbar.“|Petra Lund",
                "Karl Weber sagte: „Die Villa war doch jahrelang leer.“|Karl Weber"
            })
    void readsWhoIsNamedBeforeTheColon(String text, String speaker) {
        assertEquals("Kontur <- " + speaker, chains(text).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karl Weber sagte, die Lage sei ernst. Man müsse handeln, forderte der Ökonom.|Karl Weber",
                "Eva Lund sagte, die Lage sei ernst. Man müsse handeln, forderte die 51-Jährige.|Eva Lund",
                "Karl Weber sagte, die Lage sei ernst. Man müsse handeln, forderte die Ökonomin.|Ökonomin",
                "Karl Weber sagte, die Lage sei ernst. Man müsse handeln, forderte ein Ökonom.|Ökonom",
                "Karl Weber kam. Ein Vertrauter sagte, die Lage sei ernst. Man müsse handeln, forderte er.|Vertrauter"
            })
    void knowsWhoIsMeant(String text, String speaker) {
        List<String> chains = chains(text);
        assertEquals("Kontur <- " + speaker, chains.get(chains.size() - 1));
    }
}
