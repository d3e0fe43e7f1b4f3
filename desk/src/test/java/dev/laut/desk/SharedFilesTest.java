package dev.laut.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.desk.guard.AuditLog;
import dev.laut.desk.shelf.Collection;
import dev.laut.desk.shelf.Collection.Item;
import dev.laut.desk.shelf.Shelf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes write to what desks share; this one is one of them, started again as another. */
final class SharedFilesTest {

    private static final int TIMES = 60;

    @TempDir
    private Path folder;

    /** Arguments: the folder, the collection's id, who writes. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]), arguments[1], arguments[2]);
    }

    private static void write(Path folder, String collection, String user) {
        Shelf shelf = new Shelf(folder.resolve("collections"));
        AuditLog log = new AuditLog(folder.resolve("audit.jsonl"), Clock.systemUTC());
        for (int time = 0; time < TIMES; time++) {
            String words = user + " " + time;
            shelf.add("anna", collection, new Item("/article/1#s1", words, "", List.of(), "", "", "", "", ""));
            log.add(user, "127.0.0.1", "collect", words);
        }
    }

    @Test
    void nothingThatTwoProcessesWriteIsLost() throws Exception {
        Collection begun = new Shelf(folder.resolve("collections")).begin("anna", "Kai");
        List<Process> others = new ArrayList<>();
        for (String user : List.of("berta", "clara")) {
            others.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SharedFilesTest.class.getName(),
                            folder.toString(),
                            begun.id(),
                            user)
                    .inheritIO()
                    .start());
        }
        var desks = Executors.newFixedThreadPool(2);
        List<Callable<Boolean>> here = List.of(
                () -> {
                    write(folder, begun.id(), "dora");
                    return true;
                },
                () -> {
                    write(folder, begun.id(), "emil");
                    return true;
                });
        for (Future<Boolean> desk : desks.invokeAll(here)) {
            assertTrue(desk.get());
        }
        desks.shutdown();
        for (Process other : others) {
            assertEquals(0, other.waitFor());
        }
        Collection found =
                new Shelf(folder.resolve("collections")).of("anna", begun.id()).orElseThrow();
        assertEquals(
                4 * TIMES, found.items().stream().map(Item::words).distinct().count());
        List<AuditLog.Line> lines = new AuditLog(folder.resolve("audit.jsonl"), Clock.systemUTC()).latest(1000);
        assertEquals(
                4 * TIMES, lines.stream().map(AuditLog.Line::subject).distinct().count());
    }

    @Test
    void aLineThatACrashCutOffSpoilsNoOther() throws Exception {
        Path file = folder.resolve("audit.jsonl");
        AuditLog log = new AuditLog(file, Clock.systemUTC());
        log.add("anna", "", "login", "1");
        Files.writeString(file, "{\"at\": \"2025-", StandardOpenOption.APPEND);
        log.add("anna", "", "login", "2");
        assertEquals("2", log.latest(9).get(0).subject());
        assertEquals(3, log.latest(9).size());
    }
}
