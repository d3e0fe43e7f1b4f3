package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.laut.record.RecordReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AddressTest {

    private static final String PAGE =
            "<!DOCTYPE html><html lang=de><head><title>Lage ernst</title></head><body><article>"
                    + "<h1>Lage ernst</h1><p>" + "Die Lage sei ernst, sagte Anna Beck am Montag in Berlin. ".repeat(12)
                    + "</p><p>" + "Das Ministerium wollte sich dazu am Abend nicht äußern. ".repeat(12)
                    + "</p></article></body></html>";

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        serve("/artikel", 200, PAGE);
        serve("/weg", 404, "weg");
        serve("/robots.txt", 200, "User-agent: Laut\nDisallow: /privat\n");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serve(String path, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Test
    void readsAPageByItsAddress() {
        Run run = Run.of("read", "--json", "--allow-private", "--delay", "0", address("/artikel"));
        assertEquals("", run.err());
        assertEquals(
                address("/artikel"),
                new RecordReader().read(run.out()).article().location());
        assertTrue(run.out().contains("Die Lage sei ernst, sagte Anna Beck"), run.out());
    }

    @Test
    void everyRefusalNamesItsReasonAndTheRestIsRead() {
        Run run = Run.of(
                "read",
                "--json",
                "--allow-private",
                "--delay",
                "0",
                address("/weg"),
                address("/privat"),
                "http://[::1",
                address("/artikel"));
        assertEquals(
                "laut: " + address("/weg") + ": Antwort mit Status 404\n"
                        + "laut: " + address("/privat") + ": durch robots.txt untersagt\n"
                        + "laut: http://[::1: keine brauchbare Adresse\n",
                run.err());
        assertEquals(1, run.outLines().size());
        assertEquals(1, run.status());
    }

    @Test
    void refusesTheOwnNetworkUnlessAllowed() {
        Run run = Run.of("read", address("/artikel"));
        assertEquals(
                "laut: " + address("/artikel") + ": Adresse im eigenen Netz (127.0.0.1), mit --allow-private erlaubt\n",
                run.err());
        assertEquals(1, run.status());
    }
}
