package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of PostgreSQL that goes while articles are added costs none that was acknowledged, and the next run goes on. */
final class LostServerTest {

    private static final int ARTICLES = 400;

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedIsThereAndTheRestFollows() throws IOException {
        String articles = articles().toString();
        String clean = folder.resolve("clean").toString();
        Run.of("add", "--store", clean, articles);
        int port = freePort();

        EmbeddedPostgres server = server(port);
        String place = server.getJdbcUrl("postgres", "postgres");
        Run stopped = stoppedAtFirstWords(server, "add", "--json", "--store", place, articles);
        assertEquals(Main.FAILED, stopped.status(), stopped.err());
        List<String> told = stopped.errLines().stream()
                .filter(line -> line.startsWith("laut: "))
                .toList();
        assertEquals(1, told.size(), stopped.err());
        assertTrue(told.get(0).startsWith("laut: jdbc:postgresql://localhost:" + port), told.get(0));
        assertTrue(
                told.get(0).contains(": Datenbank nicht erreichbar (")
                        && told.get(0)
                                .endsWith("). Läuft der Server, und stimmen Adresse und Zugang? Alles bisher Bestätigte"
                                        + " ist gespeichert; derselbe Befehl macht dort weiter."),
                told.get(0));
        List<String> acknowledged = stopped.outLines();
        assertFalse(acknowledged.isEmpty());
        assertTrue(acknowledged.size() < ARTICLES, acknowledged.size() + " acknowledged");
        assertEquals(Main.FAILED, Run.of("add", "--store", place, articles).status(), "while the server is gone");

        try (EmbeddedPostgres again = server(port)) {
            assertEquals(place, again.getJdbcUrl("postgres", "postgres"));
            List<String> next =
                    Run.of("add", "--json", "--store", place, articles).outLines();
            assertEquals(ARTICLES, next.size());
            for (String line : acknowledged) {
                assertTrue(next.contains(line.replace("ADDED", "SAME")), line);
            }
            for (String format : List.of("record", "jsonl", "csv", "jsonld", "graphml")) {
                assertEquals(
                        Run.of("export", "--format", format, "--store", clean),
                        Run.of("export", "--format", format, "--store", place));
            }
            assertEquals(
                    Run.of("stories", "--all", "--json", "--store", clean),
                    Run.of("stories", "--all", "--json", "--store", place));
        }
    }

    /** A server that keeps its data when it ends. */
    private EmbeddedPostgres server(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The server ends as soon as the program acknowledges anything. */
    private static Run stoppedAtFirstWords(EmbeddedPostgres server, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            private boolean stopped;

            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                super.write(bytes, from, length);
                if (!stopped) {
                    stopped = true;
                    stop(server);
                }
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Map.of(),
                Set.of());
        int status = Main.run(surroundings, arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path articles() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int article = 0; article < ARTICLES; article++) {
            lines.append("{\"url\":\"https://weser.example/").append(article);
            lines.append("\",\"outlet\":\"Weser-Bote\",\"published\":\"2025-09-22\",\"text\":\"Der Kran Nummer ");
            lines.append(article).append(" sei sicher, sagte Anna Beck am Montag in Genf. ");
            lines.append("„Wir prüfen noch“, erklärte Jonas Brandt. ".repeat(1 + article % 9))
                    .append("\"}\n");
        }
        return Files.writeString(folder.resolve("a.jsonl"), lines);
    }
}
