package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there is no space for all articles, those that were acknowledged are there, and the next run goes on. */
final class FullDiskTest {

    private static final int ARTICLES = 300;

    /** Less than all articles take, more than SQLite's own code, which Java unpacks; in blocks of 512 bytes. */
    private static final int BLOCKS = 3072;

    private static final List<String> WORDS = List.of(
            "Hafen", "Schiff", "Ladung", "Zoll", "Fähre", "Kran", "Werft", "Lotse", "Mole", "Kai", "Boje", "Deich");

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedIsThereAndTheRestFollows() throws IOException, InterruptedException {
        Path shell = Path.of("/bin/sh");
        Assumptions.assumeTrue(Files.isExecutable(shell), "no shell here that limits the size of files");
        String articles = articles().toString();
        String clean = folder.resolve("clean").toString();
        Run.of("add", "--store", clean, articles);
        String full = folder.resolve("full").toString();

        Run stopped = limited(shell, "add", "--json", "--store", full, articles);
        assertEquals(Main.FAILED, stopped.status(), stopped.err());
        assertEquals(
                List.of("laut: " + Path.of(full, "laut.db")
                        + ": kein Platz mehr; alles bisher Bestätigte ist gespeichert. Sobald Platz ist, macht derselbe"
                        + " Befehl dort weiter."),
                stopped.errLines().stream()
                        .filter(line -> line.startsWith("laut: "))
                        .toList());

        List<String> kept = exported(full, "record");
        assertFalse(kept.isEmpty());
        assertTrue(kept.size() >= stopped.outLines().size() && kept.size() < ARTICLES, kept.size() + " kept");
        Set<String> whole = new HashSet<>(exported(clean, "record"));
        assertTrue(whole.containsAll(kept), "an article that is not whole");

        List<String> next = Run.of("add", "--json", "--store", full, articles).outLines();
        assertEquals(ARTICLES, next.size());
        for (String line : stopped.outLines()) {
            assertTrue(next.contains(line.replace("ADDED", "SAME")), line);
        }
        for (String format : List.of("record", "jsonl", "graphml")) {
            assertEquals(exported(clean, format), exported(full, format));
        }
        assertEquals(Run.of("stories", "--json", "--store", clean), Run.of("stories", "--json", "--store", full));
    }

    private static List<String> exported(String store, String format) {
        Run run = Run.of("export", "--format", format, "--store", store);
        assertEquals(Main.OK, run.status(), run.err());
        return run.outLines();
    }

    /** The program in a process that may not make files larger. */
    private Run limited(Path shell, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder process = new ProcessBuilder(
                        shell.toString(), "-c", "ulimit -f " + BLOCKS + " && exec \"$0\" \"$@\"", java, "-cp")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.command().add(System.getProperty("java.class.path"));
        process.command().add(Main.class.getName());
        process.command().addAll(List.of(arguments));
        process.environment().put("LC_ALL", "de_DE.UTF-8");
        int status = process.start().waitFor();
        return new Run(status, Files.readString(out), Files.readString(err, StandardCharsets.UTF_8));
    }

    /** Articles of which no two share a sentence. */
    private Path articles() throws IOException {
        Random random = new Random(7);
        StringBuilder lines = new StringBuilder();
        for (int article = 0; article < ARTICLES; article++) {
            lines.append("{\"url\":\"https://weser.example/").append(article);
            lines.append("\",\"outlet\":\"Weser-Bote\",\"published\":\"2025-09-22\",\"text\":\"");
            for (int sentence = 0; sentence < 8; sentence++) {
                lines.append(word(random)).append(' ').append(random.nextInt(100_000));
                lines.append(" sei sicher, sagte Anna Beck am Montag in Genf. ");
                lines.append("„").append(word(random)).append(" und ").append(word(random));
                lines.append(" prüfen wir noch“, erklärte Jonas Brandt. ");
            }
            lines.append("\"}\n");
        }
        return Files.writeString(folder.resolve("a.jsonl"), lines);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
