package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look at many articles: relations, names, links. */
final class ManyArticlesTest {

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void writeArticles() throws IOException {
        file = Files.writeString(folder.resolve("a.jsonl"), """
                {"id":"a","outlet":"Weser-Bote","published":"2026-03-04","text":"China und Indien haben sich am Dienstag in Genf getroffen. Die Grenze sei offen, sagte Angela Merkel. Die Altkanzlerin reiste ab."}
                {"id":"b","outlet":"Kontur","published":"2026-03-05","text":"Die Grenze sei wegen des Schnees am Pass nicht offen, sagte Olaf Scholz. Indien drohte China mit Zöllen."}
                """).toString();
    }

    @Test
    void relationsCountsByMonth() {
        Run run = Run.of("relations", "China", "Indien", file);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("2026-03"), run.out());
        assertTrue(run.out().contains("zusammenwirkend: 1 Ereignis"), run.out());
        assertTrue(run.out().contains("„China und Indien haben sich am Dienstag in Genf getroffen.“"), run.out());
        Run json = Run.of("relations", "--json", "China", "Indien", file);
        assertTrue(json.out().startsWith("{\"month\":\"2026-03\",\"cooperativeEvents\":1,"), json.out());
    }

    @Test
    void namesListsWhoCallsAnActorWhat() {
        Run run = Run.of("names", "--lang", "en", "Angela Merkel", file);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("Weser-Bote · in the outlet's own words"), run.out());
        assertTrue(run.out().contains("„Angela Merkel“ (1)"), run.out());
        assertTrue(Run.of("names", "--json", "Angela Merkel", file).out().startsWith("{\"voice\":\"PUBLISHER\","));
        assertTrue(Run.of("names", "Nemo Niemand", file).out().contains("Kein Artikel nennt Nemo Niemand"));
    }

    @Test
    void linksAnswersAlsoWhereThereAreNone() {
        Run run = Run.of("links", file);
        assertEquals(0, run.status(), run.err());
        assertEquals("Keine Verbindungen gefunden.", run.outLines().get(0));
    }

    /** A file with two articles of which one denies what the other says. */
    private String linked() throws IOException {
        return Files.writeString(folder.resolve("b.jsonl"), """
                {"id":"c","outlet":"Weser-Bote","published":"2026-03-04","text":"Die Fähre habe den Hafen ohne Erlaubnis verlassen, sagte Angela Merkel."}
                {"id":"d","outlet":"Kontur","published":"2026-03-05","text":"Die Fähre habe den Hafen nicht ohne Erlaubnis verlassen, sagte Olaf Scholz."}
                """).toString();
    }

    @Test
    void linksSayWhyInTheLanguageOfTheReader() throws IOException {
        String linked = linked();
        assertTrue(Run.of("links", linked).out().contains(": dieselbe Sache, einmal verneint\n"));
        assertTrue(
                Run.of("links", "--lang", "en", linked).out().contains("the same matter, denied by one of the two\n"));
        String json = Run.of("links", "--json", "--lang", "en", linked).out();
        assertTrue(
                json.contains("\"reason\":\"the same matter, denied by one of the two\","
                        + "\"ground\":\"MATTER_DENIED\",\"values\":[]}"),
                json);
    }

    @Test
    void readTheStoreWhereNoArticlesAreGiven() throws IOException {
        String store = folder.resolve("s").toString();
        String linked = linked();
        Run.of("add", "--store", store, file, linked);
        for (String command : List.of("relations China Indien", "names Merkel", "links")) {
            for (String form : List.of("--lang=de", "--json")) {
                List<String> asked = new ArrayList<>(List.of(command.split(" ")));
                asked.add(form);
                Run ofFile = Run.of(with(asked, file, linked));
                Run ofStore = Run.of(with(asked, "--store", store));
                assertEquals(0, ofStore.status(), ofStore.err());
                assertEquals(ofFile.out(), ofStore.out());
                assertTrue(
                        ofStore.outLines().stream()
                                .anyMatch(line -> line.contains(folder.toString()) || line.contains("Merkel")),
                        ofStore.out());
            }
        }
    }

    private static String[] with(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void aStoreThatIsMissingIsTold() {
        String store = folder.resolve("none").toString();
        for (String command : List.of("relations China Indien", "names Merkel", "links")) {
            Run run = Run.of(with(List.of(command.split(" ")), "--store", store));
            assertEquals(1, run.status());
            assertTrue(run.err().contains(store), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void wrongUsageAndMissingFilesAreTold() {
        assertEquals(2, Run.of("relations", "China").status());
        assertEquals(2, Run.of("names").status());
        assertEquals(
                1, Run.of("links", folder.resolve("missing.txt").toString()).status());
    }
}
