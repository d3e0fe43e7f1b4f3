package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that adds and is killed loses nothing that it acknowledged, and the next one goes on. */
final class KilledAddTest {

    private static final int ARTICLES = 400;

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLostOrDoubled() throws IOException, InterruptedException {
        Path articles = articles();
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < 3; kill++) {
            acknowledged.addAll(killedAfterFirstWords(articles));
        }
        String killed = folder.resolve("killed").toString();
        List<String> kept =
                Run.of("add", "--json", "--store", killed, articles.toString()).outLines();
        assertEquals(ARTICLES, kept.size());
        for (String line : acknowledged) {
            assertTrue(kept.contains(line.replace("ADDED", "SAME")), line);
        }
        String clean = folder.resolve("clean").toString();
        Run.of("add", "--store", clean, articles.toString());
        for (String format : List.of("record", "jsonl", "graphml")) {
            assertEquals(
                    Run.of("export", "--format", format, "--store", clean),
                    Run.of("export", "--format", format, "--store", killed));
        }
    }

    /** What the process acknowledged until it was killed. */
    private List<String> killedAfterFirstWords(Path articles) throws IOException, InterruptedException {
        Path out = folder.resolve("acknowledged.jsonl");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.laut.app.Main",
                        "add",
                        "--json",
                        "--store",
                        folder.resolve("killed").toString(),
                        articles.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = false;
        while (!ended && Files.size(out) == 0) {
            ended = process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
        try (Stream<String> lines = Files.lines(out)) {
            return lines.filter(line -> line.endsWith("}")).toList();
        }
    }

    private Path articles() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append("{\"url\":\"https://weser.example/")
                    .append(i)
                    .append("\",\"outlet\":\"Weser-Bote\",\"text\":\"");
            lines.append("Das Schiff Nummer ").append(i).append(" sei sicher, sagte Anna Beck am Montag in Genf. ");
            lines.append("„Wir prüfen noch“, erklärte Jonas Brandt. ".repeat(1 + i % 9))
                    .append("\"}\n");
        }
        return Files.writeString(folder.resolve("a.jsonl"), lines);
    }
}
