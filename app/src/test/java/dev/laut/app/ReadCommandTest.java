package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.article.Publisher;
import dev.laut.record.ArticleRecord;
import dev.laut.record.RecordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadCommandTest {

    private static final String TEXT = "Die Lage sei ernst, sagte Anna Beck am Montag in Berlin.\n";

    @TempDir
    private Path folder;

    @Test
    void printsOneRecordALineInTheOrderGivenOnAnyNumberOfThreads() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append("{\"id\":\"n")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append(TEXT.strip().repeat(1 + i % 7));
            lines.append("\"}\n");
        }
        Path file = Files.writeString(folder.resolve("a.jsonl"), lines);
        Run one = Run.of("read", "--json", "--threads", "1", file.toString());
        Run many = Run.of("read", "--json", "--threads", "7", file.toString());
        assertEquals(one, many);
        List<String> ids = one.outLines().stream()
                .map(line -> new RecordReader().read(line).id())
                .toList();
        assertEquals(300, ids.size());
        assertEquals("n0", ids.get(0));
        assertEquals("n299", ids.get(299));
    }

    @Test
    void optionsSayWhatBareTextLacks() {
        Run run = Run.on(
                TEXT,
                Map.of(),
                Set.of(),
                "read",
                "--json",
                "--published",
                "2025-09-01",
                "--publisher",
                "Weser-Bote",
                "-");
        ArticleRecord entry = new RecordReader().read(run.out());
        assertEquals(Publisher.given("Weser-Bote"), entry.article().publisher());
        assertEquals("2025-09-01", entry.article().published().orElseThrow().toString());
        assertEquals(TEXT, entry.article().text());
    }

    @Test
    void fieldsOfALineWeighMoreThanOptions() {
        String line = "{\"text\":\"Die Lage sei ernst.\",\"outlet\":\"Kontur\",\"published\":\"2025-09-02\"}";
        Run run = Run.on(
                line,
                Map.of(),
                Set.of(),
                "read",
                "--json",
                "--published",
                "2025-09-01",
                "--publisher",
                "Weser-Bote",
                "-");
        ArticleRecord entry = new RecordReader().read(run.out());
        assertEquals("Kontur", entry.article().publisher().name());
        assertEquals("2025-09-02", entry.article().published().orElseThrow().toString());
    }

    @Test
    void wrongUsageEndsWithTwoAndTwoLines() {
        assertUsage("Befehl fehlt");
        assertUsage("Angabe fehlt: PATH|ADDRESS", "read");
        assertUsage("unbekannt: --jsn", "read", "--jsn", "a.txt");
        assertUsage("unbekannt: lies", "lies");
        assertUsage("unbrauchbarer Wert für --threads: viele", "read", "--threads", "viele", "a.txt");
        assertUsage("unbrauchbarer Wert für --threads: 0", "read", "--threads", "0", "a.txt");
        assertUsage("unbrauchbarer Wert für --published: gestern", "read", "--published", "gestern", "a.txt");
        assertUsage("unbrauchbarer Wert für --lang: fr", "read", "--lang", "fr", "a.txt");
        assertUsage("Angabe fehlt: NAME", "read", "a.txt", "--publisher");
    }

    private static void assertUsage(String words, String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(Main.USAGE, run.status(), run.err());
        assertTrue(run.err().startsWith("laut: " + words), run.err());
        assertEquals(2, run.errLines().size(), run.err());
        assertEquals("", run.out());
    }

    @Test
    void helpsInTheLanguageOfTheUser() {
        assertTrue(Run.of("help", "read").out().contains("Beispiele:"));
        assertTrue(Run.of("read", "--help").out().contains("laut read samples"));
        assertTrue(Run.of("read", "--help", "--lang", "en").out().contains("Examples:"));
        Run english = Run.on("", Map.of("LANG", "en_GB.UTF-8"), Set.of(), "--help");
        assertTrue(english.out().contains("Commands:"), english.out());
        assertTrue(english.out().lines().allMatch(line -> line.length() <= 80), english.out());
        assertTrue(Run.of("--version").out().startsWith("laut "));
        assertEquals(0, english.status());
    }

    @Test
    void saysWhenNobodyIsQuoted() {
        Run run = Run.on("Es regnet seit drei Tagen.", Map.of(), Set.of(), "read", "-");
        assertTrue(run.out().contains("Keine Aussagen anderer gefunden."), run.out());
        assertEquals(0, run.status());
    }

    @Test
    void coloursATerminalOnlyAndNotAgainstTheUsersWish() {
        assertTrue(onTerminal(Map.of()).contains("\u001b["));
        assertFalse(onTerminal(Map.of("NO_COLOR", "1")).contains("\u001b["));
        assertFalse(onTerminal(Map.of("TERM", "dumb")).contains("\u001b["));
        assertFalse(Run.on(TEXT, Map.of(), Set.of("err"), "read", "-").out().contains("\u001b["));
    }

    private static String onTerminal(Map<String, String> environment) {
        return Run.on(TEXT, environment, Set.of("out"), "read", "-").out();
    }

    @Test
    void showsProgressOnATerminalOnly() {
        assertTrue(Run.on(TEXT, Map.of(), Set.of("err"), "read", "-").err().contains("Lese"));
        assertEquals("", Run.of("read", "--help").err());
    }

    @Test
    void countsTheFilesOfAFolderThatItPassesOver() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("b.pdf"), "x");
        Run run = Run.of("read", folder.toString());
        assertEquals("laut: " + folder + ": 1 Datei anderer Art übergangen\n", run.err());
        assertEquals(0, run.status());
    }
}
