package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store from its first article to its export, as a user sees it. */
final class StoreCommandsTest {

    @TempDir
    private Path folder;

    private Path articles;
    private String store;

    @BeforeEach
    void write() throws IOException {
        store = folder.resolve("archiv").toString();
        articles = Files.writeString(folder.resolve("a.jsonl"), """
                {"url":"https://a.example/1","outlet":"Kontur","published":"2025-09-01","title":"Hafen","text":"Das Schiff sei sicher, sagte Anna Beck."}
                {"url":"https://b.example/2","outlet":"Weser-Bote","published":"2025-09-02","title":"Gipfel","text":"Das Treffen sei abgesagt, berichtete die dpa unter Berufung auf Vera Holm."}
                """);
    }

    private Run laut(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = store;
        all[arguments.length + 2] = "--lang=de";
        return Run.of(all);
    }

    @Test
    void addsOnceAndAcknowledgesEachArticle() {
        assertEquals(
                "2 neu, 0 geändert, 0 unverändert\n",
                laut("add", articles.toString()).out());
        assertEquals(
                "0 neu, 0 geändert, 2 unverändert\n",
                laut("add", articles.toString()).out());
        assertEquals(
                List.of(
                        "{\"address\":\"https://a.example/1\",\"version\":1,\"what\":\"SAME\"}",
                        "{\"address\":\"https://b.example/2\",\"version\":1,\"what\":\"SAME\"}"),
                laut("add", "--json", articles.toString()).outLines());
    }

    @Test
    void aBadInputCostsOnlyItself() {
        Run run = laut("add", folder.resolve("fehlt.txt").toString(), articles.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("fehlt.txt: nicht gefunden"), run.err());
        assertEquals("2 neu, 0 geändert, 0 unverändert\n", run.out());
    }

    @Test
    void findsExportsAndVerifies() throws IOException {
        laut("add", articles.toString());
        Run found = laut("search", "Treffens");
        assertTrue(found.out().startsWith("1 Treffer\n"), found.out());
        assertTrue(found.out().contains("https://b.example/2"), found.out());
        assertTrue(laut("search", "--speaker", "Beck", "--json").out().startsWith("{\"total\":1,"));
        Run exported = laut("export", "--format", "csv");
        Path file = Files.writeString(folder.resolve("export.csv"), exported.out());
        assertEquals(
                "2 geprüft, 0 stimmen nicht\n", laut("verify", file.toString()).out());
    }

    @Test
    void aTypeOrStatusThatIsNoneIsRefused() {
        laut("add", articles.toString());
        assertTrue(laut("search", "--type", "indirect").out().startsWith("2 Treffer\n"));
        for (String option : List.of("--type", "--status", "--event")) {
            Run run = laut("search", option, "DIRKT");
            assertEquals(2, run.status(), option);
            assertTrue(run.err().startsWith("laut: unbrauchbarer Wert für " + option + ": DIRKT\n"), run.err());
        }
    }

    @Test
    void answersWithDossierTimelineAndOrigins() {
        laut("add", articles.toString());
        assertTrue(laut("dossier", "Beck").out().startsWith("Anna Beck\n1 Artikel, 1 Aussage\n"));
        assertEquals(
                "laut: niemand heißt hier \"Niemand\"\n",
                laut("dossier", "Niemand").err());
        assertEquals(0, laut("timeline").status());
        assertTrue(laut("origins").out().startsWith("2 Aussagen, 2 Artikel, 2 Medien, 1 Agentur, 3 Ursprünge\n"));
    }

    @Test
    void listsCopiesAndStories() throws IOException {
        laut("add", articles.toString());
        assertEquals("Keine Kopien gefunden.\n", laut("copies").out());
        assertEquals("", laut("copies", "--json").out());
        assertEquals(
                "Keine Geschichte mit mehreren Artikeln gefunden (--all zeigt auch einzelne).\n",
                laut("stories").out());
        assertEquals(2, laut("stories", "--all", "--json").outLines().size());
        Path reprint = Files.writeString(folder.resolve("b.jsonl"), """
                {"url":"https://c.example/3","outlet":"Kontur","published":"2025-09-03","title":"Werft","text":"Die Werft in Sollwitz baut bis zum kommenden Sommer zwei Fähren für die Inseln vor der Küste. Das teilte der Betriebsrat am Mittwoch mit. Die Schiffe sollen mit Wasserstoff fahren und je achtzig Wagen tragen, die Reederei zahlt dafür in vier Raten."}
                {"url":"https://d.example/4","outlet":"Tagesbogen","published":"2025-09-04","title":"Fähren aus Sollwitz","text":"Die Werft in Sollwitz baut bis zum kommenden Sommer zwei Fähren für die Inseln vor der Küste. Das teilte der Betriebsrat am Mittwoch mit. Die Schiffe sollen mit Wasserstoff fahren und je achtzig Wagen tragen, die Reederei zahlt dafür in vier Raten."}
                """);
        laut("add", reprint.toString());
        String copy = laut("copies", "--json").outLines().get(0);
        assertTrue(
                copy.startsWith("{\"a\":\"https://c.example/3\",\"b\":\"https://d.example/4\",\"first\":\"https://c"),
                copy);
        assertTrue(copy.contains("\"shared\":[{\"a\":[0,"), copy);
        assertTrue(laut("copies").out().contains("ganz: "), laut("copies").out());
        String story = laut("stories", "--json").outLines().get(0);
        assertTrue(story.contains("\"articles\":[\"https://c.example/3\",\"https://d.example/4\"]"), story);
        assertTrue(laut("stories", "--story", "https://d.example/4").out().contains("ähnlich wie https://c.example/3"));
        assertEquals(
                "laut: kein gespeicherter Artikel: https://x.example\n",
                laut("stories", "--story", "https://x.example").err());
        assertTrue(laut("search", "--story", "https://d.example/4").out().startsWith("2 Treffer\n"));
    }

    @Test
    void correctsAndTakesBack() {
        laut("add", articles.toString());
        assertEquals(
                "Korrektur 1 ist gespeichert.\n",
                laut("correct", "speaker", "1:s1", "Jana Kurz", "--by", "Redaktion")
                        .out());
        assertTrue(laut("search", "--speaker", "Kurz").out().startsWith("1 Treffer\n"));
        assertEquals(
                "Alles Abgeleitete ist neu gebildet.\n",
                laut("rebuild", "--read").out());
        assertTrue(laut("correct").out().contains("\"by\":\"Redaktion\""));
        assertEquals(
                "Korrektur 1 ist zurückgenommen.\n",
                laut("correct", "undo", "1").out());
        assertEquals(
                "laut: nicht gespeichert: 1\n", laut("correct", "undo", "1").err());
        assertEquals(
                "laut: nicht gespeichert: 9:s1\n",
                laut("correct", "none", "9:s1").err());
        assertEquals(2, laut("correct", "chain", "1:s1", "Agentur").status());
    }

    @Test
    void saysInOneLineWhatIsWrongWithAStore() throws IOException {
        Run missing = laut("search", "Treffen");
        assertEquals(1, missing.status());
        assertEquals("laut: " + store + ": hier ist noch nichts gespeichert (laut add legt es an)\n", missing.err());
        Files.createDirectories(Path.of(store));
        Path file = Files.writeString(Path.of(store, "laut.db"), "Das ist keine Datenbank.\n".repeat(100));
        for (String command : List.of("export", "timeline", "origins", "rebuild", "mcp")) {
            Run broken = laut(command);
            assertEquals(1, broken.status(), command);
            assertEquals("laut: " + file + ": keine Datei von laut oder beschädigt\n", broken.err(), command);
        }
        assertEquals(1, laut("add", articles.toString()).status());
    }

    @Test
    void everyCommandHasHelpWithExamples() {
        for (String command : List.of(
                "add",
                "search",
                "dossier",
                "timeline",
                "origins",
                "copies",
                "stories",
                "export",
                "verify",
                "correct",
                "rebuild")) {
            Run help = Run.of(command, "--help");
            assertEquals(0, help.status(), command);
            assertTrue(
                    help.out().contains("laut " + command + " ") || help.out().contains("laut " + command + "\n"));
            assertTrue(help.out().contains("Beispiele:"), help.out());
        }
    }
}
