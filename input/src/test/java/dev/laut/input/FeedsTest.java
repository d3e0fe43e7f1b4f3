package dev.laut.input;

import static dev.laut.input.Server.send;
import static dev.laut.input.Server.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.input.Problem.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedsTest {

    private static final InputSettings SETTINGS =
            new InputSettings(1 << 20, AddressGuard.NONE, Duration.ZERO, Duration.ofSeconds(20));

    private static final String RSS = """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0"><channel><title>Kontur</title><link>https://kontur.example</link><description>x</description>
            <item><title>Fähre fährt</title><link>/a</link><pubDate>Mon, 01 Sep 2025 08:00:00 +0200</pubDate></item>
            <item><title>Noch einmal</title><link>/a</link></item>
            <item><title>Ohne Adresse</title></item>
            <item><title>Hafen</title><link>/b</link></item>
            </channel></rss>
            """;
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Kontur</title><id>urn:k</id><updated>2025-09-01T08:00:00Z</updated>
            <entry><title>Werft</title><id>urn:1</id><updated>2025-09-01T08:00:00Z</updated><link href="/c"/></entry></feed>
            """;

    private final Server server = new Server();
    private final Feeds feeds = new Feeds(SETTINGS);

    @AfterEach
    void stop() {
        server.close();
    }

    private void xml(String path, String body) {
        server.on(path, exchange -> send(exchange, 200, "application/xml", utf8(body)));
    }

    private String news(String path) {
        return """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>%s</loc><news:news><news:publication><news:name>Kontur</news:name><news:language>de</news:language>
                </news:publication><news:publication_date>2025-09-01T08:00:00+02:00</news:publication_date>
                <news:title>Pegel</news:title></news:news></url></urlset>
                """.formatted(server.address(path));
    }

    private FeedAnswer.Sent sent(String path) {
        return assertInstanceOf(FeedAnswer.Sent.class, feeds.read(FeedState.of(server.address(path))));
    }

    private List<String> addresses(String path) {
        return sent(path).entries().stream().map(FeedEntry::address).toList();
    }

    private void assertFails(Cause cause, String path) {
        FeedAnswer answer = feeds.read(FeedState.of(server.address(path)));
        assertEquals(
                cause,
                assertInstanceOf(FeedAnswer.Failed.class, answer).problem().cause());
    }

    @Test
    void readsRssAtomAndSitemaps() {
        xml("/rss", RSS);
        xml("/atom", ATOM);
        xml("/news", news("/d"));
        xml(
                "/index",
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                        + server.address("/news") + "</loc></sitemap></sitemapindex>");
        assertEquals(List.of(server.address("/a"), server.address("/b")), addresses("/rss"));
        assertEquals(Optional.of("Fähre fährt"), sent("/rss").entries().get(0).title());
        assertEquals(List.of(server.address("/c")), addresses("/atom"));
        assertEquals(List.of(server.address("/d")), addresses("/news"));
        assertEquals(List.of(server.address("/d")), addresses("/index"));
    }

    @Test
    void tellsWhenAnEntryWasChanged() {
        xml("/rss", RSS);
        xml("/atom", ATOM.replace("<id>urn:1</id>", "<id>urn:1</id><published>2025-08-30T08:00:00Z</published>"));
        xml("/news", news("/d").replace("</loc>", "</loc><lastmod>2025-09-02T10:00:00Z</lastmod>"));
        assertEquals(
                Optional.of(Instant.parse("2025-09-01T06:00:00Z")),
                sent("/rss").entries().get(0).changed());
        assertEquals(Optional.empty(), sent("/rss").entries().get(1).changed());
        assertEquals(
                Optional.of(Instant.parse("2025-09-01T08:00:00Z")),
                sent("/atom").entries().get(0).changed());
        assertEquals(
                Optional.of(Instant.parse("2025-09-02T10:00:00Z")),
                sent("/news").entries().get(0).changed());
    }

    @Test
    void asksOnlyForWhatHasChanged() {
        server.on("/rss", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"eins\"");
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 01 Sep 2025 06:00:00 GMT");
            boolean known = "\"eins\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Mon, 01 Sep 2025 06:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            send(exchange, known ? 304 : 200, "application/rss+xml", known ? new byte[0] : utf8(RSS));
        });
        FeedState state = sent("/rss").state();
        assertEquals(Optional.of("\"eins\""), state.etag());
        assertInstanceOf(FeedAnswer.Unchanged.class, feeds.read(state));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version=\"2.0\"><channel><item>",
                "Kein Feed, nur Text.",
                "<rss/>",
                "<html><body>Wartung</body></html>",
                "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>",
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"",
            })
    void saysThatAFeedIsBroken(String body) {
        xml("/rss", body);
        assertFails(Cause.MALFORMED_FEED, "/rss");
    }

    @Test
    void leavesWhatIsHugeEndlessOrGoesInCircles() {
        server.on("/endlos", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/xml");
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write(utf8("<item/>".repeat(10_000)));
                }
            } catch (IOException e) {
                return; // hung up
            }
        });
        xml("/riesig", "<rss>" + " ".repeat(2 << 20) + "</rss>");
        server.redirect("/kreis", "/kreis2").redirect("/kreis2", "/kreis");
        server.on("/weg", exchange -> send(exchange, 410, "text/plain", utf8("weg")));
        assertFails(Cause.TOO_LARGE, "/endlos");
        assertFails(Cause.TOO_LARGE, "/riesig");
        assertFails(Cause.TOO_MANY_REDIRECTS, "/kreis");
        assertFails(Cause.HTTP_STATUS, "/weg");
    }

    @Test
    void anIndexThatNamesItselfHasNoEntries() {
        xml(
                "/index",
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                        + server.address("/index") + "</loc></sitemap></sitemapindex>");
        assertEquals(List.of(), addresses("/index"));
    }

    @Test
    void theAddressOfAFeedGivesItsArticles() {
        xml("/rss", RSS);
        server.page("/a", "<html><body><p>Die Fähre fährt.</p></body></html>")
                .page("/b", "<html><body><p>Der Hafen ist offen.</p></body></html>");
        List<String> found = new ArrayList<>();
        new Inputs(SETTINGS, new ByteArrayInputStream(new byte[0]))
                .read(List.of(server.address("/rss")), input -> found.add(input.location()));
        assertEquals(List.of(server.address("/a"), server.address("/b")), found);
    }

    @Test
    void readsListsOfFeeds(@TempDir Path folder) throws IOException {
        Path opml = Files.writeString(folder.resolve("f.opml"), """
                <opml version="2.0"><body><outline text="Presse"><outline xmlUrl="https://a.example/rss"/>
                <outline xmlurl="https://b.example/atom"/><outline text="leer"/></outline></body></opml>
                """);
        Path lines = Files.writeString(folder.resolve("f.txt"), "# Presse\nhttps://a.example/rss\n\nkeine\n");
        Path none = Files.writeString(folder.resolve("leer.opml"), "<opml/>");
        List<Problem> problems = new ArrayList<>();
        assertEquals(List.of("https://a.example/rss", "https://b.example/atom"), FeedList.read(opml, problems::add));
        assertEquals(List.of("https://a.example/rss"), FeedList.read(lines, problems::add));
        assertTrue(problems.isEmpty());
        FeedList.read(none, problems::add);
        FeedList.read(folder.resolve("fehlt"), problems::add);
        assertEquals(
                List.of(Cause.NO_FEEDS, Cause.MISSING),
                problems.stream().map(Problem::cause).toList());
    }
}
