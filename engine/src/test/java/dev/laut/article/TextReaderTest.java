package dev.laut.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {

    private static final TextReader READER = new TextReader();

    @Test
    void findsTheRolesOfACopiedText() {
        Article article = article("""
                Der Landkreis sperrt eine Brücke.
                Gerade lesen andere
                MEISDORF (dpa) – Die Brücke über die Selke ist seit Montag gesperrt. „Wir gehen kein Risiko ein“, sagte der Landrat.
                Wir gehen kein Risiko ein.
                Landrat Max Keller, über die Sperrung
                Klima-Briefing
                Mit unserem Klima-Newsletter erhalten Sie jeden Freitag Nachrichten von der Redaktion des Harzboten.
                Lesen Sie auch
                Bauarbeiten dauern länger
                Neuer Kreistag gewählt
                Umleitung über Ermsleben
                Der Verkehr werde über Ermsleben umgeleitet, sagte eine Sprecherin am Abend.
                Mehr zum Thema bei H+ Streit um Brücken Wer soll das bezahlen?
                Ein Neubau sei nicht ausgeschlossen, hieß es.\u00A0(dpa/mw)
                Foto: Jan Ott
                Quelle: dpa / Harzbote
                """);
        assertEquals("""
                LEAD Der Landkreis sperrt eine Brücke.
                MOST_READ Gerade lesen andere
                DATELINE MEISDORF (dpa) –
                PARAGRAPH Die Brücke über die Selke ist seit Montag gesperrt. „Wir gehen kein Risiko ein“, sagte der Landrat.
                PULL_QUOTE Wir gehen kein Risiko ein.
                PULL_QUOTE Landrat Max Keller, über die Sperrung
                NEWSLETTER Klima-Briefing
                NEWSLETTER Mit unserem Klima-Newsletter erhalten Sie jeden Freitag Nachrichten von der Redaktion des Harzboten.
                RELATED Lesen Sie auch
                RELATED Bauarbeiten dauern länger
                RELATED Neuer Kreistag gewählt
                SUBHEAD Umleitung über Ermsleben
                PARAGRAPH Der Verkehr werde über Ermsleben umgeleitet, sagte eine Sprecherin am Abend.
                RELATED Mehr zum Thema bei H+ Streit um Brücken Wer soll das bezahlen?
                PARAGRAPH Ein Neubau sei nicht ausgeschlossen, hieß es.
                CREDIT (dpa/mw)
                CAPTION Foto: Jan Ott
                CREDIT Quelle: dpa / Harzbote
                """, PageReaderTest.roles(article));
    }

    @Test
    void joinsLinesThatWereBrokenInMidSentence() {
        Article article = article("""
                Die Brücke über die Selke bleibt nach Angaben der Bauaufsicht, die sie
                am Montag untersucht hat, mindestens bis zum Herbst gesperrt, weil im
                Beton Risse gefunden wurden. „Wir gehen kein Risiko ein“, sagte der
                Landrat am Abend vor dem Kreistag.

                Der Verkehr werde so lange über den Nachbarort
                umgeleitet. Wer
                dort wohnt, hat davon wenig. Nach Angaben des dortigen
                Verkehrsamts fahren auch keine Busse. In
                Quedlinburg aber schon.
                Umleitung über Ermsleben
                Ein Neubau sei nicht ausgeschlossen, teilte der Kreis mit.
                """);
        assertEquals("""
                LEAD Die Brücke über die Selke bleibt nach Angaben der Bauaufsicht, die sie
                am Montag untersucht hat, mindestens bis zum Herbst gesperrt, weil im
                Beton Risse gefunden wurden. „Wir gehen kein Risiko ein“, sagte der
                Landrat am Abend vor dem Kreistag.
                PARAGRAPH Der Verkehr werde so lange über den Nachbarort
                umgeleitet. Wer
                dort wohnt, hat davon wenig. Nach Angaben des dortigen
                Verkehrsamts fahren auch keine Busse. In
                Quedlinburg aber schon.
                SUBHEAD Umleitung über Ermsleben
                PARAGRAPH Ein Neubau sei nicht ausgeschlossen, teilte der Kreis mit.
                """, PageReaderTest.roles(article));
    }

    @Test
    void leavesListsInLowerCaseAlone() {
        Article article = article("""
                In den Korb kommen nach altem Brauch am Sonntag vor allem drei Dinge.
                zwei gekochte Eier
                etwas Salz aus der Saline
                eine Flasche Most
                eine Kerze
                """);
        assertEquals(5, article.segments().size());
    }

    @Test
    void namesThePublisherOfANewsletterBox() {
        Article article = article(
                "Der Rat tagt heute.\nMit unserem Newsletter erhalten Sie mehr von der Redaktion des Tageblatts.");
        assertEquals("Tageblatt", article.publisher().name());
        assertEquals("Tageblatts", article.publisher().span().orElseThrow().in(article.text()));
    }

    @Test
    void readsTheHeadAndTheEndOfACopiedPage() {
        Article article = article("""
                Neuer Harzbote - Nachrichten und Hintergründe
                Politik > Landkreis
                Streit um die Selke
                Landkreis sperrt Brücke über die Selke
                Harzbote Plus
                4. März 2025, 19:10 Uhr
                Von Anna Berg, Quedlinburg
                Teilen   Drucken   Merken
                Artikel anhören (4 Min.)
                QUEDLINBURG (hpd) – Der Landkreis hat die Brücke über die Selke am Montag für alle Fahrzeuge gesperrt, wie er mitteilte.
                Gerade lesen andere
                Kommentar: Wer jetzt zahlen muss
                Wie gut kennen Sie den Harz? Das Quiz
                Der Verkehr werde nun über Ermsleben umgeleitet, hieß es aus dem Landratsamt in Quedlinburg am Abend weiter.
                Harz am Morgen
                Was wird heute wichtig? Unsere Redaktion schreibt es Ihnen. Jetzt kostenlos abonnieren.
                Ihre E-Mail-Adresse
                Mit dem Absenden stimme ich der Datenschutzerklärung zu.
                Ein Neubau sei nicht ausgeschlossen, sagte der Landrat am Dienstag dieser Zeitung in Quedlinburg.
                hpd
                Die Region im Blick
                """);
        assertEquals("""
                OTHER Neuer Harzbote - Nachrichten und Hintergründe
                NAVIGATION Politik > Landkreis
                OTHER Streit um die Selke
                HEADLINE Landkreis sperrt Brücke über die Selke
                OTHER Harzbote Plus
                OTHER 4. März 2025, 19:10 Uhr
                OTHER Von Anna Berg, Quedlinburg
                OTHER Teilen   Drucken   Merken
                OTHER Artikel anhören (4 Min.)
                DATELINE QUEDLINBURG (hpd) –
                LEAD Der Landkreis hat die Brücke über die Selke am Montag für alle Fahrzeuge gesperrt, wie er mitteilte.
                MOST_READ Gerade lesen andere
                MOST_READ Kommentar: Wer jetzt zahlen muss
                MOST_READ Wie gut kennen Sie den Harz? Das Quiz
                PARAGRAPH Der Verkehr werde nun über Ermsleben umgeleitet, hieß es aus dem Landratsamt in Quedlinburg am Abend weiter.
                NEWSLETTER Harz am Morgen
                NEWSLETTER Was wird heute wichtig? Unsere Redaktion schreibt es Ihnen. Jetzt kostenlos abonnieren.
                NEWSLETTER Ihre E-Mail-Adresse
                OTHER Mit dem Absenden stimme ich der Datenschutzerklärung zu.
                PARAGRAPH Ein Neubau sei nicht ausgeschlossen, sagte der Landrat am Dienstag dieser Zeitung in Quedlinburg.
                CREDIT hpd
                OTHER Die Region im Blick
                """, PageReaderTest.roles(article));
        assertEquals("Landkreis sperrt Brücke über die Selke", article.title().orElseThrow());
        assertEquals("2025-03-04T19:10:00", article.published().orElseThrow().toString());
        assertEquals("Neuer Harzbote", article.publisher().name());
        assertEquals(List.of("Anna Berg"), article.authors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harzbote auf Social Media | Harzbote",
                "Selke-Echo-App: Nachrichten ohne Umwege | Selke-Echo",
                "© 2025 Harzbote Verlag GmbH | Harzbote",
                "Dieses Thema im Programm: Radio Selke, Der Morgen, 4. März 2025 | Radio Selke",
            })
    void namesThePublisherOfOtherFurniture(String line, String name) {
        String text = "Der Rat tagt heute.\nEr berät über den Haushalt der Stadt für das kommende Jahr.\ndpa\n" + line;
        Publisher publisher = article(text).publisher();
        assertEquals(name, publisher.name());
        assertEquals(name, publisher.span().orElseThrow().in(text));
    }

    @Test
    void leavesChroniclesAndTheirDaysAlone() {
        Article article = article(
                "Die Sperrung in Stichworten, wie sie der Landkreis selbst mitgeteilt hat.\n3. März 2025\n"
                        + "Ein Prüfer findet Risse in einem Pfeiler der Brücke.\n4. März 2025\nDer Landkreis sperrt die Brücke für alle.");
        assertTrue(
                article.segments().stream().noneMatch(segment -> segment.role().isFurniture()));
    }

    @Test
    void takesAShortFirstLineForTheHeadline() {
        Article article =
                article("Brücke gesperrt\n\nDie Brücke ist seit Montag gesperrt, wie der Landkreis mitteilte.");
        assertEquals("Brücke gesperrt", article.title().orElseThrow());
    }

    @Test
    void leavesTheTextAsItIs() {
        String text = "\uFEFF\u00A0\r\nEin Satz.\r\n\r\n\tNoch ein Satz.\u2003\n";
        Article article = article(text);
        assertEquals(text, article.text());
        assertEquals(
                "PARAGRAPH Ein Satz.\nPARAGRAPH Noch ein Satz.\n",
                PageReaderTest.roles(article).replace("LEAD", "PARAGRAPH"));
    }

    @Test
    void readsASingleLine() {
        assertEquals("PARAGRAPH Brücke gesperrt\n", PageReaderTest.roles(article("Brücke gesperrt")));
    }

    @Test
    void refusesWhatIsNoText() {
        assertEquals(PageReading.Reason.EMPTY, refused(" \u00A0\n\uFEFF"));
        assertEquals(PageReading.Reason.BINARY, refused("\u0000\u0001\u0002abc"));
        assertEquals(PageReading.Reason.TOO_LARGE, refused("x".repeat(TextReader.LONGEST_TEXT + 1)));
    }

    @Test
    void readsALineOfFiveMillionCharacters() {
        assertEquals(1, article("Das ist ein Satz. ".repeat(300_000)).segments().size());
        assertEquals(300_000, article("(dpa\n".repeat(300_000)).segments().size());
    }

    private static Article article(String text) {
        return assertInstanceOf(PageReading.Found.class, READER.read(text, "test.txt"))
                .article();
    }

    private static PageReading.Reason refused(String text) {
        return assertInstanceOf(PageReading.Refused.class, READER.read(text, "test.txt"))
                .reason();
    }
}
