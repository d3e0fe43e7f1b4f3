package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds of a local server, round after round. */
final class WatchCommandTest {

    private static final String PAGE =
            "<!DOCTYPE html><html lang=de><head><title>Lage ernst</title></head><body><article><h1>Lage ernst</h1><p>"
                    + "Die Lage sei ernst, sagte Anna Beck am Montag in Berlin. ".repeat(12) + "</p><p>"
                    + "Das Ministerium wollte sich dazu am Abend nicht äußern. ".repeat(12)
                    + "</p></article></body></html>";

    @TempDir
    private Path folder;

    private HttpServer server;
    private Path list;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        serve("/a", "text/html; charset=utf-8", PAGE);
        serve("/rss", "application/rss+xml", """
                <rss version="2.0"><channel><title>Kontur</title><link>x</link><description>x</description>
                <item><title>Lage</title><link>%s</link></item><item><title>Weg</title><link>%s</link></item></channel></rss>
                """.formatted(address("/a"), address("/weg")));
        serve("/kaputt", "application/rss+xml", "<rss><item>");
        server.start();
        list = Files.writeString(folder.resolve("feeds.txt"), address("/rss") + "\n" + address("/kaputt") + "\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serve(String path, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                requests.add(exchange.getRequestURI().getPath());
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Run watch() {
        String[] arguments = {
            "watch",
            "--rounds",
            "1",
            "--allow-private",
            "--delay",
            "0",
            "--store",
            folder.resolve("s").toString(),
            list.toString()
        };
        return Run.of(arguments);
    }

    @Test
    void storesWhatIsNewAndSaysSoInALine() {
        Run first = watch();
        assertEquals(
                "Runde 1: Feeds: 1 gelesen, 0 unverändert, 1 gestört; Artikel: 1 neu, 0 geändert, 1 nicht lesbar\n",
                first.out());
        assertTrue(first.err().contains("/weg: Antwort mit Status 404\n"), first.err());
        assertTrue(first.err().contains("/kaputt: fehlerhafter Feed ("), first.err());
        requests.clear();
        assertEquals(
                "Runde 1: Feeds: 1 gelesen, 0 unverändert, 0 gestört; Artikel: 0 neu, 0 geändert, 0 nicht lesbar\n",
                watch().out());
        assertEquals(List.of("/rss"), requests);
        Run found = Run.of("search", "Lage", "--store", folder.resolve("s").toString());
        assertTrue(found.out().startsWith("1 Treffer\n"), found.out());
    }

    @Test
    void aListWithoutFeedsIsNoList() throws IOException {
        Files.writeString(list, "<opml/>");
        Run run = watch();
        assertEquals(1, run.status());
        assertEquals("laut: " + list + ": nennt keinen Feed\n", run.err());
    }
}
