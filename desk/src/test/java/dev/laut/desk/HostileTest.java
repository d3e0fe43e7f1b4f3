package dev.laut.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.Laut;
import dev.laut.desk.page.Asked;
import dev.laut.input.Given;
import dev.laut.input.InputSettings;
import dev.laut.input.Inputs;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Intake;
import dev.laut.store.Lemmas;
import dev.laut.store.StoreWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles and visitors that try to run scripts in other people's browsers, with payloads in every field. */
class HostileTest {

    private static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'><svg/onload=alert(1)>",
            "</title><script>alert(1)</script>",
            "</textarea><script>alert(1)</script>",
            "javascript:alert(1)",
            "\" autofocus onfocus=\"alert(1)",
            "' onmouseover='alert(1)",
            "<iframe srcdoc=\"<script>alert(1)</script>\">",
            "<a href=\"javascript:alert(1)\">x</a>",
            "${7*191}{{7*191}}<%= 7*191 %>",
            "<!--<script>alert(1)//-->",
            "<style>@import 'http://evil.example'</style>",
            "\u2028<script>alert(1)</script>",
            "<math><mtext><script>alert(1)</script>",
            "`${alert(1)}`",
            "<form action=http://evil.example><button>x",
            "<base href=http://evil.example/>");

    @TempDir
    private static Path folder;

    private static RunningDesk desk;
    private final Browsing browsing = desk.browse();

    @BeforeAll
    static void start() throws IOException {
        Path store = SampleStore.in(folder);
        Path lines = folder.resolve("feindlich.jsonl");
        List<String> articles = new ArrayList<>();
        for (int number = 0; number < PAYLOADS.size(); number++) {
            articles.add(article(number, PAYLOADS.get(number)));
        }
        Files.write(lines, articles);
        List<String> locations = new ArrayList<>(List.of(lines.toString()));
        for (int number = 0; number < PAYLOADS.size(); number++) {
            Path page = folder.resolve("seite-" + number + ".html");
            Files.writeString(page, page(number, PAYLOADS.get(number)));
            locations.add(page.toString());
        }
        Lemmas lemmas = new Lemmas(GermanDictionary.load());
        Intake intake = new Intake(Laut.german(), lemmas, Given.NOTHING);
        try (StoreWriter writer = StoreWriter.open(store, lemmas, SampleStore.CLOCK)) {
            new Inputs(InputSettings.DEFAULT, InputStream.nullInputStream())
                    .read(locations, input -> SampleStore.add(writer, intake, input));
            writer.commit();
        }
        desk = new RunningDesk(DeskSettings.of(store, 0, SampleStore.CLOCK));
    }

    private static String article(int number, String payload) throws IOException {
        String text = payload + " Hafenchefin Tilda Quast\n\nDer Kai bleibe " + payload
                + " gesperrt, sagte Hafenchefin Tilda " + payload + " Quast am Montag der Agentur " + payload
                + ". „Wir öffnen " + payload + " am 3. Oktober“, sagte sie. Offenbar sei " + payload
                + " der Grund. Eine Stellungnahme von " + payload + " gab es zunächst nicht.";
        return new ObjectMapper()
                .writeValueAsString(Map.of(
                        "id", "feindlich-" + number + payload,
                        "url", number % 2 == 0 ? payload : "https://feindlich.example/" + number + payload,
                        "title", payload + " am Kai",
                        "outlet", "Blatt " + payload,
                        "published", "2025-09-2" + number % 10,
                        "text", text));
    }

    /** A page of an outlet with the payload, escaped as text, wherever a page says something of itself. */
    private static String page(int number, String payload) throws IOException {
        String safe = Entities.escape(payload).replace("\"", "&quot;");
        String json = new ObjectMapper()
                .writeValueAsString(Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "NewsArticle",
                        "headline",
                        payload + " am Kai",
                        "description",
                        payload,
                        "articleSection",
                        payload,
                        "keywords",
                        payload,
                        "author",
                        Map.of("@type", "Person", "name", payload + " Quast"),
                        "publisher",
                        Map.of("@type", "NewsMediaOrganization", "name", "Netzblatt " + payload),
                        "datePublished",
                        "2025-09-2" + number % 10 + "T08:00:00+02:00"))
                .replace("<", "\\u003c");
        return """
                <!doctype html><html lang="de"><head><meta charset="utf-8"><title>%1$s am Kai</title>
                <link rel="canonical" href="https://feindlich.example/seite-%3$d?%4$s">
                <meta name="author" content="%1$s Quast"><meta property="article:section" content="%1$s">
                <meta property="og:title" content="%1$s am Kai"><meta property="og:site_name" content="Netzblatt %1$s">
                <meta property="og:description" content="%1$s"><script type="application/ld+json">%2$s</script></head>
                <body><nav><a href="/">%1$s</a></nav><article><p class="kicker">%1$s Netzkai</p><h1>%1$s am Kai</h1>
                <p class="byline">Von %1$s Quast</p><figure><img src="x" alt="%1$s"><figcaption>Der Netzkai %1$s.
                Foto: %1$s</figcaption></figure><p>Der Netzkai bleibe %1$s gesperrt, sagte Hafenchefin Tilda %1$s Quast
                am Montag in Husum. „Wir öffnen %1$s am 3. Oktober“, sagte sie der Agentur %1$s.</p><h2>%1$s Hafen</h2>
                <p>Offenbar sei %1$s der Grund. Eine Stellungnahme von %1$s gab es zunächst nicht. Der Hafen von Husum
                liegt seit Mai still, und die Fischer warten auf neue Tore.</p><ul><li>%1$s</li></ul></article>
                <footer>%1$s</footer></body></html>
                """.formatted(safe, json, number, Browsing.encoded(payload));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private void assertHarmless(String path) {
        assertHarmless(path, browsing.get(path).body());
    }

    private static void assertHarmless(String path, String body) {
        Document page = Jsoup.parse(body, "http://localhost/");
        for (Element element : page.getAllElements()) {
            String name = element.tagName();
            assertTrue(
                    !List.of("iframe", "img", "svg", "math", "style", "base", "object", "embed")
                            .contains(name),
                    path + ": " + element);
            if (name.equals("script")) {
                assertTrue(
                        element.attr("src").startsWith("/assets/")
                                && element.data().isEmpty(),
                        path + ": " + element);
            }
            if (name.equals("form")) {
                assertTrue(element.attr("action").startsWith("/"), path + ": " + element);
            }
            for (Attribute attribute : element.attributes()) {
                assertTrue(
                        !attribute.getKey().startsWith("on")
                                && !attribute.getKey().equals("style"),
                        path + ": " + element);
                boolean leads = List.of("href", "src", "action", "data-source").contains(attribute.getKey());
                assertTrue(
                        !leads
                                || attribute
                                        .getValue()
                                        .matches("(?s)(/|#|https?://[^/]*feindlich|https?://[a-z.-]*example|\\?).*"),
                        path + ": " + element);
            }
        }
        assertTrue(!body.contains("1337"), path);
    }

    @Test
    void storedPayloadsAreOnlyText() {
        Document hits = browsing.page("/search?q=Kai&hits=100");
        List<String> articles = hits.select(".hits h3 a").eachAttr("href");
        assertTrue(articles.size() >= PAYLOADS.size() - 3, "articles " + articles.size());
        articles.forEach(this::assertHarmless);
        for (String path : List.of(
                "/",
                "/search?q=Kai&hits=100",
                "/search?statements=1&q=Kai&hits=100",
                "/story?q=Kai",
                "/timeline?q=Kai",
                "/stories?q=Kai",
                "/tensions?q=Kai",
                "/actor/more?name=Tilda+Quast",
                "/actor/plans?name=Tilda+Quast",
                "/chains?q=Kai",
                "/announcements?q=Kai",
                "/actor?name=Tilda+Quast",
                "/?lang=en")) {
            assertHarmless(path);
        }
        hits.select(".hits .meta a").eachAttr("href").stream().distinct().forEach(this::assertHarmless);
    }

    @Test
    void payloadsOfPagesOfOutletsAreOnlyText() {
        Document hits = browsing.page("/search?q=Netzkai&hits=100");
        List<String> articles = hits.select(".hits h3 a").eachAttr("href");
        assertTrue(articles.size() >= PAYLOADS.size() - 3, "articles " + articles.size());
        articles.forEach(this::assertHarmless);
        assertTrue(hits.text().contains("<script>alert(1)</script>"), "the payloads are shown as text");
        for (String path : List.of(
                "/search?q=Netzkai&hits=100",
                "/search?statements=1&q=Netzkai&hits=100",
                "/story?q=Netzkai",
                "/timeline?q=Netzkai",
                "/stories?q=Netzkai",
                "/tensions?q=Netzkai",
                "/chains?q=Netzkai",
                "/announcements?q=Netzkai&month=2025-10")) {
            assertHarmless(path);
        }
        hits.select(".hits .meta a").eachAttr("href").stream().distinct().forEach(this::assertHarmless);
    }

    @Test
    void answersToProgramsAreNeverPages() {
        for (String path : List.of("/api/search?q=Kai", "/data/flow?q=Kai", "/data/chains?q=Kai", "/api/story?q=Kai")) {
            var answer = browsing.get(path);
            assertEquals(
                    "application/json",
                    answer.headers().firstValue("Content-Type").orElse(""),
                    path);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                    path);
        }
    }

    @Test
    void reflectedPayloadsAreOnlyText() {
        for (String payload : PAYLOADS) {
            String value = Browsing.encoded(payload);
            for (String name : Asked.FIELDS) {
                assertHarmless("/search?" + name + "=" + value);
                assertHarmless("/tensions?" + name + "=" + value);
            }
            for (String name : Asked.OTHERS) {
                assertHarmless("/search?" + name + "=" + value);
                assertHarmless("/stories?" + name + "=" + value);
            }
            for (String path : List.of(
                    "/story?q=",
                    "/timeline?q=",
                    "/chains?q=",
                    "/outlet?name=",
                    "/actor?name=",
                    "/actor?name=Georgien&topic=",
                    "/actor?name=Georgien&addressee=",
                    "/actor?name=Georgien&with=",
                    "/actor/more?name=Georgien&with=",
                    "/actor/plans?name=",
                    "/announcements?actor=",
                    "/announcements?at=",
                    "/announcements?state=",
                    "/announcements?month=",
                    "/story?story=",
                    "/words?at=",
                    "/article/1?at=",
                    "/words?address=",
                    "/?lang=",
                    "/",
                    "/article/")) {
                assertHarmless(path + value);
            }
        }
    }

    @Test
    void whatPeopleWriteIsOnlyText() {
        String statement = browsing.page("/search?statements=1&q=Kai")
                .select(".hits blockquote a")
                .attr("href")
                .replaceFirst(".*/", "")
                .replace('#', ':');
        for (String payload : PAYLOADS) {
            assertHarmless(
                    "/read",
                    browsing.post("/read", Map.of("text", payload, "publisher", payload))
                            .body());
            String collection =
                    browsing.post("/collections", Map.of("name", payload)).uri().getPath();
            browsing.post(collection + "/note", Map.of("note", payload));
            browsing.post(
                    "/collect",
                    Map.of("collection", collection.replaceFirst(".*/", ""), "statement", statement, "note", payload));
            browsing.post("/corrections", Map.of("kind", "SPEAKER", "statement", statement, "speaker", payload));
            assertHarmless(collection);
        }
        for (String path :
                List.of("/collections", "/corrections", "/audit", "/article/" + statement.replaceFirst(":.*", ""))) {
            assertHarmless(path);
        }
    }

    @Test
    void noTemplateLetsMarkupThrough() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "jte"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String template = Files.readString(file);
                assertTrue(!template.contains("$unsafe") && !template.contains("@raw"), file.toString());
            }
        }
    }
}
