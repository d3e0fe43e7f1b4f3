package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void wrongUsageAndMissingFilesAreTold() {
        assertEquals(2, Run.of("relations", "China").status());
        assertEquals(2, Run.of("names", "China").status());
        assertEquals(
                1, Run.of("links", folder.resolve("missing.txt").toString()).status());
    }
}
