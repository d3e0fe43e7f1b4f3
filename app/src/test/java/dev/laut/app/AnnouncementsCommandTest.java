package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnnouncementsCommandTest {

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void writeArticles() throws IOException {
        file = Files.writeString(folder.resolve("a.jsonl"), """
                {"id":"b","published":"2025-03-13","text":"Die Stadt hat das Gutachten am 13. März veröffentlicht."}
                {"id":"a","published":"2025-03-03","text":"Die Stadt werde das Gutachten bis zum 14. März veröffentlichen, sagte Angela Merkel."}
                """).toString();
    }

    @Test
    void showsBothSidesWithinEightyColumns() {
        Run run = Run.of("announcements", file);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("eingelöst, 14. März 2025"), run.out());
        assertTrue(run.out().contains("Stand 13. März 2025: 1 Ankündigung, 1 eingelöst"), run.out());
        assertTrue(run.outLines().stream()
                .filter(line -> !line.contains(folder.toString()))
                .allMatch(line -> line.length() <= 80));
    }

    @Test
    void speaksEnglish() {
        assertTrue(Run.of("announcements", "--lang", "en", file).out().contains("kept, 14 March 2025"));
    }

    @Test
    void printsOneObjectAnAnnouncement() {
        Run run = Run.of("announcements", "--json", "--at", "2025-04-01", file);
        assertEquals(1, run.outLines().size(), run.out());
        assertTrue(
                run.out().startsWith("{\"state\":\"KEPT\",\"dueFrom\":\"2025-03-14\",\"due\":\"2025-03-14\","),
                run.out());
    }

    @Test
    void readsTheStoreWhereNothingIsGiven() {
        String store = folder.resolve("s").toString();
        Run.of("add", "--store", store, file);
        assertTrue(Run.of("announcements", "--store", store).out().contains("eingelöst, 14. März 2025"));
    }

    @Test
    void refusesADayThatIsNone() {
        assertEquals(2, Run.of("announcements", "--at", "gestern", file).status());
    }
}
