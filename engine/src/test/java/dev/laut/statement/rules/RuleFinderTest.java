package dev.laut.statement.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.WordTable;
import dev.laut.statement.Finding;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFinderTest {

    private static final GermanDictionary DICTIONARY = GermanDictionary.load();
    private static final Analyser ANALYSER = new Analyser(DICTIONARY);
    private static final RuleFinder FINDER = RuleFinder.german(DICTIONARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Minister sagte, die Lage sei ernst. | sagte | Der Minister | die Lage sei ernst",
                "Die Gewerkschaft forderte, die Löhne zu erhöhen. | forderte | Die Gewerkschaft | die Löhne zu erhöhen",
                "Die Polizei teilte mit, dass niemand verletzt wurde. | teilte mit | Die Polizei | dass niemand verletzt wurde",
            })
    void findsWhatAVerbGoverns(String text, String cue, String speaker, String content) {
        assertFound(GovernedRule.NAME, text, cue, speaker, content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Minister reiste ab, um seine Mutter zu besuchen.",
                "Sie öffnete das Fenster, weil es warm war.",
                "Die Brücke ist so alt, dass sie gesperrt wurde.",
            })
    void leavesOtherClausesAlone(String text) {
        assertEquals("", found(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Lage sei ernst, sagte der Minister. | sagte | der Minister | Die Lage sei ernst",
                "Der Zug fährt nicht, erklärte die Bahn am Montag. | erklärte | die Bahn | Der Zug fährt nicht",
                "Ich bin müde, sagt die Lehrerin. | sagt | die Lehrerin | Ich bin müde",
                "Das Werk werde geschlossen, teilte die Firma mit. | teilte … mit | die Firma | Das Werk werde geschlossen",
            })
    void findsContentBeforeItsFrame(String text, String cue, String speaker, String content) {
        assertFound(InvertedRule.NAME, text, cue, speaker, content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Als der Regen kam, liefen die Kinder nach Hause.",
                "Wenn es schneit, bleibt die Schule geschlossen.",
                "Weil er krank war, fehlte der Trainer.",
                "Der Entwurf, der am Montag vorgestellt wurde, sieht Kürzungen vor.",
                "Von den Häusern, die leer standen, wurden drei verkauft.",
            })
    void leavesInvertedMainClausesAlone(String text) {
        assertEquals("", found(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Laut Polizei wurde niemand verletzt. | Laut | Polizei | wurde niemand verletzt",
                "Nach Angaben des Ministeriums steigt die Zahl. | Nach | Angaben des Ministeriums | steigt die Zahl",
                "Medienberichten zufolge tritt der Chef zurück. | zufolge | Medienberichten | tritt der Chef zurück",
            })
    void findsPhrasesThatNameASource(String text, String cue, String speaker, String content) {
        assertFound(PhraseRule.NAME, text, cue, speaker, content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nach dem Spiel gab es Freibier.",
                "Nach Gesprächen in Wien reiste die Delegation ab.",
                "Die Musik war sehr laut und dauerte bis zum Morgen.",
            })
    void leavesTimesAlone(String text) {
        assertEquals("", found(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wie die Polizei mitteilte, brannte es zweimal. | Wie … mitteilte | die Polizei | brannte es zweimal",
                "Der Chef tritt ab, wie ein Sprecher sagte. | wie … sagte | ein Sprecher | Der Chef tritt ab",
                "Es brannte, wie die Feuerwehr berichtete, zweimal. | wie … berichtete | die Feuerwehr | Es brannte … zweimal",
            })
    void findsClausesWithWie(String text, String cue, String speaker, String content) {
        assertFound(WieRule.NAME, text, cue, speaker, content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es war so kalt, wie es im Januar oft ist.",
                "Die Stadt ist so groß wie Bremen.",
                "Er tanzt, wie er immer getanzt hat.",
                "Sie weiß, wie wenig man sagen darf.",
            })
    void leavesComparisonsAlone(String text) {
        assertEquals("", found(text));
    }

    static List<String> reportedActs() {
        return WordTable.load(WordTable.class, "reported-acts.tsv").examples();
    }

    @ParameterizedTest
    @MethodSource("reportedActs")
    void readsTheExamplesOfTheListOfReportedActs(String example) {
        int arrow = example.indexOf("->");
        boolean reported = found(example.substring(0, arrow).strip()).startsWith(ReportedRule.NAME);
        assertEquals(example.substring(arrow + 2).strip(), reported ? ReportedRule.NAME : "-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sein Urteil: Das Gesetz ist unbrauchbar. | Urteil | Sein | Das Gesetz ist unbrauchbar",
                "Ihre Forderung: Die Gebühr muss sinken. | Forderung | Ihre | Die Gebühr muss sinken",
                "Das Fazit der Forscher: Der Boden trocknet aus. | Fazit | der Forscher | Der Boden trocknet aus",
            })
    void findsVerdictsBehindAColon(String text, String cue, String speaker, String content) {
        assertFound(VerdictRule.NAME, text, cue, speaker, content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Ziel der Läufer: Sie wollen gewinnen.",
                "Sein Auto: Es ist blau.",
                "Drei Orte im Norden: Kiel liegt am Meer.",
            })
    void leavesOtherColonsAlone(String text) {
        assertEquals("", found(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Opposition kritisierte den Haushalt scharf. | Die Opposition | den Haushalt scharf",
                "Der Verband begrüßte das neue Gesetz. | Der Verband | das neue Gesetz",
                "Die Bürger forderten einen Neubau der Schule. | Die Bürger | einen Neubau der Schule",
                "Die Ministerin lehnte den Vorschlag ab. | Die Ministerin | den Vorschlag",
                "Am Montag drohte der Präsident mit neuen Zöllen. | der Präsident | mit neuen Zöllen",
                "Harms hat die Gebühr als unsozial bezeichnet. | Harms | die Gebühr als unsozial",
                "Mehr Geld forderte die Gewerkschaft. | die Gewerkschaft | Mehr Geld forderte die Gewerkschaft.",
            })
    void findsSpeechActs(String text, String speaker, String content) {
        assertEquals(ReportedRule.NAME + ": " + speaker + " [] " + content, found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Stadt baute eine neue Brücke.",
                "Der Trainer wechselte drei Spieler aus.",
                "Die Bahn erhöht im Herbst die Preise.",
                "Der Sturm forderte zwölf Todesopfer.",
                "Der Antrag der Bürger wurde abgelehnt.",
                "Die Läuferin verteidigte ihren Titel.",
            })
    void leavesOtherActsAlone(String text) {
        assertEquals("", found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich habe viele Briefe.",
                "Fälle wie diese mehren sich.",
                "Danke und herzliche Grüße.",
                "Seien Sie nicht beleidigt.",
                "Man erinnere sich an den Herbst.",
                "Er wirkte, als habe er kaum geschlafen.",
                "Das Fest fällt aus, es sei denn, das Wetter hält.",
                "Alle kamen, sei es aus Neugier oder aus Pflicht.",
                "Dort stehen sage und schreibe vierzig Wagen.",
            })
    void leavesWhatOnlyLooksLikeKonjunktivAlone(String text) {
        assertEquals("", found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Labor übernehme die Nachweise für alle Kliniken.",
                "Zweitens seien die Schulen ohnehin geschlossen gewesen.",
                "Unter diesen Umständen eine Sitzung abzuhalten, berge ein Risiko.",
                "Noch habe man die Lage unter Kontrolle.",
            })
    void takesAPlainKonjunktivForSomebodysWords(String text) {
        assertEquals(FreeRules.KONJUNKTIV + ":  [] " + text, found(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nach dem Unfall fordert Sachsens frühere Verkehrsministerin „eine genaue Prüfung“ der Brücke.|"
                        + "Sachsens frühere Verkehrsministerin",
                "Gestern kritisierte die Zeitung „Die Woche“ den Plan.|die Zeitung „Die Woche“",
            })
    void aSpeakerEndsBeforeWhatIsQuoted(String text, String speaker) {
        assertEquals(speaker, words(text, FINDER.find(document(text)).get(0).speaker()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nach Auskunft von Jan Wollner, dem Leiter der Wasserwacht Wesel (WWW), seien genug Boote da.|seien genug Boote da",
                "Die Regeln müssten gelockert werden, schreiben die Forscher in einem Positionspapier.|Die Regeln müssten gelockert werden",
                "Der Verband sprach sich für eine Öffnung aus.|für eine Öffnung",
                "Die Experten empfehlen: Risiken abwägen und öffnen.|Risiken abwägen und öffnen",
                "Produkte, die – wie eine Expertin erläutert – viele krank machen, kosten wenig.|die … viele krank machen",
            })
    void aContentHoldsNothingOfItsFrame(String text, String content) {
        assertEquals(content, words(text, FINDER.find(document(text)).get(0).content()));
    }

    @Test
    void leavesWhatIsComparedAlone() {
        assertEquals("", found("Das heißt nichts weiter, als dass die Brücke zu bleibt."));
    }

    @Test
    void carriesTheSpeakerOnWhileKonjunktivLasts() {
        assertEquals(
                """
                governed: Die Ministerin [sagte] das Werk sei sicher
                free-konjunktiv: Die Ministerin [] Es gebe keinen Grund zur Sorge.""",
                found(
                        "Die Ministerin sagte, das Werk sei sicher. Es gebe keinen Grund zur Sorge. Das Werk steht seit 1980."));
    }

    @Test
    void readsSollenBehindAStatementAsHearsay() {
        assertEquals("""
                governed: Die Polizei [teilte mit] dass der Täter geflohen ist
                free-sollen: Die Polizei [] Er soll bewaffnet sein.""", found("Die Polizei teilte mit, dass der Täter geflohen ist. Er soll bewaffnet sein."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "„Wir haben gewonnen“, sagte Trainer Müller. | „Wir haben gewonnen“",
                "Die Chefin sagte: »Das war ein gutes Jahr.« | »Das war ein gutes Jahr.«",
                "Er rief: \"Komm sofort nach Hause!\" | \"Komm sofort nach Hause!\"",
            })
    void findsDirectSpeech(String text, String quotation) {
        String quoted = FINDER.find(document(text)).stream()
                .filter(finding -> finding.rule().equals(QuotationRules.NAME))
                .map(finding -> words(text, finding.content()))
                .collect(Collectors.joining());
        assertEquals(quotation, quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die „Titanic“ sank im April.",
                "Das Schiff „Gorch Fock“ liegt in Kiel.",
                "Der Film „Das Boot“ läuft im Kino.",
            })
    void leavesNamesInQuotationMarksAlone(String text) {
        assertEquals("", found(text));
    }

    private static void assertFound(String rule, String text, String cue, String speaker, String content) {
        assertEquals(rule + ": " + speaker + " [" + cue + "] " + content, found(text));
    }

    private static String found(String text) {
        return FINDER.find(document(text)).stream()
                .map(finding -> describe(text, finding))
                .collect(Collectors.joining("\n"));
    }

    private static String describe(String text, Finding finding) {
        return finding.rule() + ": " + words(text, finding.speaker()) + " [" + words(text, finding.cue()) + "] "
                + words(text, finding.content());
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    private static Document document(String text) {
        Segment whole = new Segment(new Span(0, text.length()), Role.PARAGRAPH);
        return ANALYSER.analyse(Article.of("test", text, List.of(whole)));
    }
}
