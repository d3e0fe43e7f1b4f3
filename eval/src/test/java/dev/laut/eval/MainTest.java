package dev.laut.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... names) {
        return Main.run(List.of(names), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @Test
    void printsTheScoresAskedForWithTheirFloors() {
        assertEquals(0, run("events"));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(4, lines.size());
        assertTrue(lines.get(0).matches("events.found +\\d\\.\\d{3}  floor 0\\.\\d+"), lines.get(0));
    }

    @Test
    void saysWhichNamesThereAre() {
        assertEquals(2, run("event"));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("unknown: event; there are quotations, pages, "));
    }
}
