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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that watches feeds and is told to stop by a signal finishes and stores the article under way, no other. */
final class StoppedWatchTest {

    private static final String PAGE =
            "<!DOCTYPE html><html lang=de><head><title>Pegel fällt</title></head><body><article><h1>Pegel fällt</h1><p>"
                    + "Der Pegel falle weiter, sagte Anna Beck am Montag in Dornau. ".repeat(12)
                    + "</p></article></body></html>";

    @TempDir
    private Path folder;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch told = new CountDownLatch(1);

    @Test
    void storesTheArticleUnderWay() throws IOException, InterruptedException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        String home = "http://127.0.0.1:" + server.getAddress().getPort();
        serve(server, "/rss", "application/rss+xml", """
                <rss version="2.0"><channel><title>Kontur</title><link>x</link><description>x</description>
                <item><title>a</title><link>%1$s/a</link></item><item><title>b</title><link>%1$s/b</link></item></channel></rss>
                """.formatted(home));
        serve(server, "/a", "text/html; charset=utf-8", PAGE);
        serve(server, "/b", "text/html; charset=utf-8", PAGE.replace("fällt", "steigt"));
        server.start();
        try {
            stopWhenAsked(Files.writeString(folder.resolve("feeds.txt"), home + "/rss\n"));
        } finally {
            server.stop(0);
        }
        Run found = Run.of("search", "Pegel", "--store", folder.resolve("s").toString());
        assertTrue(found.out().startsWith("1 Treffer\n"), found.out());
    }

    /** The page is sent once the process has its signal. */
    private void stopWhenAsked(Path feeds) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.laut.app.Main",
                        "watch",
                        "--allow-private",
                        "--delay",
                        "0",
                        "--store",
                        folder.resolve("s").toString(),
                        feeds.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertTrue(asked.await(2, TimeUnit.MINUTES), "the process asks for the first page");
            process.destroy();
            told.countDown();
            assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the process ends");
            assertEquals(
                    "Runde 1: Feeds: 1 gelesen, 0 unverändert, 0 gestört; Artikel: 1 neu, 0 geändert, 0 nicht lesbar\n",
                    Files.readString(out).replaceAll("(?m)^SLF4J.*\n", ""));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void serve(HttpServer server, String path, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                if (path.equals("/a")) {
                    asked.countDown();
                    told.await();
                    // The signal takes its way through the system.
                    Thread.sleep(500);
                }
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
