package dev.laut.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

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
    void namesThePublisherOfANewsletterBox() {
        Article article = article(
                "Der Rat tagt heute.\nMit unserem Newsletter erhalten Sie mehr von der Redaktion des Tageblatts.");
        assertEquals("Tageblatt", article.publisher().name());
        assertEquals("Tageblatts", article.publisher().span().orElseThrow().in(article.text()));
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
