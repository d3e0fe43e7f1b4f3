package dev.laut.input;

import static dev.laut.input.Server.send;
import static dev.laut.input.Server.utf8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import dev.laut.input.Problem.Cause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FetcherTest {

    private static final String PAGE = "<html><body><p>Die Lage sei ernst, sagte Anna Beck.</p></body></html>";
    private static final InputSettings SETTINGS =
            new InputSettings(1 << 20, AddressGuard.NONE, Duration.ZERO, Duration.ofSeconds(20));

    private final Server server = new Server();
    private final Fetcher fetcher = new Fetcher(SETTINGS);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void fetchesAPageWithItsAddressAndContentType() throws InputException {
        server.page("/a", PAGE);
        Input.OfPage page = assertInstanceOf(Input.OfPage.class, fetcher.fetch(server.address("/a")));
        assertEquals(PAGE, new String(page.page().content(), StandardCharsets.UTF_8));
        assertEquals(Optional.of(server.address("/a")), page.page().address());
        assertEquals(Optional.of("text/html; charset=utf-8"), page.page().contentType());
        assertTrue(
                server.agents().stream().allMatch(agent -> agent.startsWith("Laut/")),
                server.agents().toString());
    }

    @Test
    void asksRobotsTxtOnceAndObeysIt() throws InputException {
        server.on(
                        "/robots.txt",
                        exchange -> send(exchange, 200, "text/plain", utf8("User-agent: *\nDisallow: /geheim\n")))
                .page("/a", PAGE)
                .page("/geheim", PAGE);
        fetcher.fetch(server.address("/a"));
        assertFails(Cause.ROBOTS, server.address("/geheim"));
        assertEquals(List.of("/robots.txt", "/a"), server.requests());
    }

    @Test
    void leavesASiteAloneWhoseRobotsTxtFails() {
        server.on("/robots.txt", exchange -> send(exchange, 503, "text/plain", utf8("später")));
        assertFails(Cause.ROBOTS, server.address("/a"));
    }

    @Test
    void refusesTheOwnNetworkWithoutAskingIt() {
        server.page("/", PAGE);
        Fetcher careful = new Fetcher(
                new InputSettings(1 << 20, AddressGuard.PUBLIC_ONLY, Duration.ZERO, Duration.ofSeconds(20)));
        for (String host : List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433")) {
            assertFails(careful, Cause.PRIVATE_ADDRESS, "http://" + host + ":" + server.port() + "/");
        }
        assertEquals(List.of(), server.requests());
    }

    @Test
    void followsRedirectsButNotForEver() throws InputException {
        server.redirect("/a", "/b").redirect("/b", "c").page("/c", PAGE).redirect("/kreis", "/kreis");
        Input.OfPage page = assertInstanceOf(Input.OfPage.class, fetcher.fetch(server.address("/a")));
        assertEquals(server.address("/a"), page.location());
        assertEquals(Optional.of(server.address("/c")), page.page().address());
        assertFails(Cause.TOO_MANY_REDIRECTS, server.address("/kreis"));
    }

    @Test
    void unpacksGzipAndBrotli() throws InputException, IOException {
        byte[] brotli = Base64.getDecoder().decode("CwKASGFsbG8D"); // "Hallo" in one uncompressed block
        server.on("/gzip", exchange -> packed(exchange, "gzip", gzip(utf8(PAGE))))
                .on("/br", exchange -> packed(exchange, "br", brotli));
        Input.OfPage page = assertInstanceOf(Input.OfPage.class, fetcher.fetch(server.address("/gzip")));
        assertEquals(PAGE, new String(page.page().content(), StandardCharsets.UTF_8));
        page = assertInstanceOf(Input.OfPage.class, fetcher.fetch(server.address("/br")));
        assertEquals("Hallo", new String(page.page().content(), StandardCharsets.UTF_8));
    }

    @Test
    void stopsAtTheSizeLimitPackedOrNot() throws IOException {
        byte[] large = new byte[(1 << 20) + 1];
        server.on("/large", exchange -> send(exchange, 200, "text/html", large))
                .on("/bomb", exchange -> packed(exchange, "gzip", gzip(large)));
        assertFails(Cause.TOO_LARGE, server.address("/large"));
        assertFails(Cause.TOO_LARGE, server.address("/bomb"));
    }

    @Test
    void givesUpOnAServerThatNeverFinishes() {
        CountDownLatch over = new CountDownLatch(1);
        server.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Fetcher hasty =
                new Fetcher(new InputSettings(1 << 20, AddressGuard.NONE, Duration.ZERO, Duration.ofSeconds(2)));
        assertFails(hasty, Cause.TIMED_OUT, server.address("/slow"));
        over.countDown();
    }

    @Test
    void hangsUpOnAServerThatNeverStops() {
        AtomicLong sent = new AtomicLong();
        CountDownLatch over = new CountDownLatch(1);
        server.on("/endlos", exchange -> {
            exchange.sendResponseHeaders(200, Long.MAX_VALUE);
            try (OutputStream out = exchange.getResponseBody()) {
                for (byte[] block = new byte[1 << 16]; sent.get() < 1L << 30; sent.addAndGet(block.length)) {
                    out.write(block);
                }
            } finally {
                over.countDown();
            }
        });
        assertFails(Cause.TOO_LARGE, server.address("/endlos"));
        assertDoesNotThrow(() -> over.await(20, TimeUnit.SECONDS));
        assertTrue(sent.get() < 1 << 26, "sent " + sent);
    }

    @Test
    void takesNoMoreHeadersThanSitesSend() {
        server.on("/viele", exchange -> {
            for (int number = 0; number < 10_000; number++) {
                exchange.getResponseHeaders().add("X-" + number, "x");
            }
            send(exchange, 200, "text/html", utf8(PAGE));
        });
        server.on("/lang", exchange -> {
            exchange.getResponseHeaders().add("X", "x".repeat(1 << 20));
            send(exchange, 200, "text/html", utf8(PAGE));
        });
        assertFails(Cause.NOT_FETCHED, server.address("/viele"));
        assertFails(Cause.NOT_FETCHED, server.address("/lang"));
    }

    @Test
    void asksWithTheVeryPathOfAnAddress() throws InputException {
        server.page("/", PAGE);
        for (String path : List.of("//a//b/", "/a/../b/./c", "/a%2Fb?c=%2F&d=/e//f", "/?", "/a;b=c")) {
            fetcher.fetch(server.address(path));
            assertEquals(path, server.requests().get(server.requests().size() - 1));
        }
    }

    @Test
    void saysWhyThereIsNoPage() {
        server.on("/weg", exchange -> send(exchange, 404, "text/html", utf8("weg")))
                .on("/bild", exchange -> send(exchange, 200, "image/png", new byte[] {1}))
                .on("/leer", exchange -> send(exchange, 200, "text/html", new byte[0]))
                .on("/zstd", exchange -> packed(exchange, "zstd", new byte[] {1}))
                .on("/gzip", exchange -> packed(exchange, "gzip", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
        assertFails(Cause.HTTP_STATUS, server.address("/weg"));
        assertFails(Cause.UNKNOWN_CONTENT, server.address("/bild"));
        assertFails(Cause.EMPTY, server.address("/leer"));
        assertFails(Cause.UNKNOWN_CONTENT, server.address("/zstd"));
        assertFails(Cause.DAMAGED_GZIP, server.address("/gzip"));
        server.close();
        assertFails(Cause.NOT_FETCHED, "http://127.0.0.1:" + server.port() + "/");
    }

    @Test
    void readsPlainTextWithItsAddress() throws InputException {
        server.on("/a.txt", exchange -> send(exchange, 200, "text/plain", utf8("Die Lage sei ernst.")));
        Input.OfText text = assertInstanceOf(Input.OfText.class, fetcher.fetch(server.address("/a.txt")));
        assertEquals("Die Lage sei ernst.", text.text());
        assertEquals(Optional.of(server.address("/a.txt")), text.given().url());
    }

    private static void packed(HttpExchange exchange, String encoding, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", encoding);
        send(exchange, 200, "text/html", body);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private void assertFails(Cause cause, String address) {
        assertFails(fetcher, cause, address);
    }

    private static void assertFails(Fetcher fetcher, Cause cause, String address) {
        Problem problem =
                assertThrows(InputException.class, () -> fetcher.fetch(address)).problem();
        assertEquals(cause, problem.cause(), problem.toString());
    }
}
