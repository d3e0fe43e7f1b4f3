package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    @TempDir
    private Path folder;

    private String store() throws IOException {
        String store = folder.resolve("store").toString();
        Path article = Path.of("..", "samples", "01-weser-bote-poti.txt");
        assertEquals(0, Run.of("add", "--store", store, article.toString()).status());
        return store;
    }

    @Test
    void servesAPageUntilItIsToldToEnd() throws Exception {
        String store = store();
        PipedInputStream said = new PipedInputStream();
        PrintStream out = new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Surroundings surroundings =
                new Surroundings(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), Set.of());
        Thread serving = new Thread(() -> Main.run(surroundings, "serve", "--store", store, "--port", "0"));
        serving.start();
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address(said)).build(), BodyHandlers.ofString());
        assertEquals(200, page.statusCode());
        serving.interrupt();
        serving.join();
    }

    private static URI address(InputStream said) {
        try (Scanner scanner = new Scanner(said, StandardCharsets.UTF_8)) {
            return URI.create(scanner.findWithinHorizon("http://\\S+", 10_000) + "/");
        }
    }

    @Test
    void opensToOthersOnlyWithAnAccount() throws IOException {
        String store = store();
        Run open = Run.of("serve", "--store", store, "--listen", "0.0.0.0", "--port", "0");
        assertEquals(1, open.status());
        assertTrue(open.err().contains("laut serve account"), open.err());
        Run account = Run.on(
                "sieben graue Reiher\n",
                Map.of(),
                Set.of(),
                "serve",
                "--store",
                store,
                "account",
                "lea",
                "--role",
                "reader");
        assertEquals(0, account.status(), account.err());
        assertEquals(
                1,
                Run.on("kurz\n", Map.of(), Set.of(), "serve", "--store", store, "account", "x", "--role", "reader")
                        .status());
    }

    @Test
    void saysWhatIsMissing() {
        Run missing = Run.of("serve", "--store", folder.resolve("nichts").toString());
        assertEquals(1, missing.status());
        assertTrue(missing.err().contains("laut add"), missing.err());
    }

    @Test
    void printsABrief() throws IOException {
        Run brief = Run.of("brief", "--store", store(), "--about", "Schiff", "--since", "9w", "--format", "markdown");
        assertEquals(0, brief.status(), brief.err());
        assertTrue(brief.out().startsWith("# Laut: Schiff"), brief.out());
        assertEquals(2, Run.of("brief", "--about", "x", "--since", "gestern").status());
        assertEquals(2, Run.of("brief", "--about", "x", "--mail", "a@b.example").status());
    }
}
