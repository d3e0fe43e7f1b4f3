package dev.laut.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    @TempDir
    private static Path folder;

    private static RunningDesk desk;
    private final Browsing browsing = desk.browse();

    @BeforeAll
    static void start() {
        desk = new RunningDesk(folder);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void theFirstPageShowsTheLatestArticles() {
        Document page = browsing.page("/");
        assertEquals("de", page.select("html").attr("lang"));
        assertTrue(page.text().contains("14 Artikel"), page.text());
        assertEquals(10, page.select(".hits > li").size());
    }

    @Test
    void speaksEnglishWhenAskedAndRemembersIt() {
        assertTrue(browsing.page("/?lang=en").text().contains("14 articles"));
        assertTrue(browsing.page("/search").select("h1").text().equals("Search"));
    }

    @Test
    void searchesWithFacetsThatNarrow() {
        Document page = browsing.page("/search?q=Schiff&statements=1");
        assertTrue(page.select("mark").size() > 3, page.text());
        Element speaker = page.select(".facet a[href*=speaker]").first();
        Document narrowed = browsing.page(speaker.attr("href"));
        assertEquals(
                speaker.parent().select(".number").text(),
                narrowed.select("#found h2").first().text().replaceAll(" .*", ""));
    }

    @Test
    void pagesHitsWithoutLosingTheQuestion() {
        Document page = browsing.page("/search?statements=1&hits=5&q=Schiff");
        Document next = browsing.page(page.select("a[rel=next]").attr("href"));
        assertEquals("Schiff", next.select("#q").val());
        assertFalse(
                next.select(".hits li").text().equals(page.select(".hits li").text()));
    }

    @Test
    void statementsStandInTheArticleWithTheirChains() {
        Document hits = browsing.page("/search?statements=1&type=INDIRECT");
        String link = hits.select(".hits blockquote a").attr("href");
        Document article = browsing.page(link.replaceFirst("#.*", ""));
        Element words = article.getElementById(link.replaceFirst(".*#", ""));
        assertTrue(words.hasClass("said") && words.hasClass("t-indirect"), words.outerHtml());
        assertFalse(words.select(".beside .hop").isEmpty());
        assertFalse(article.select(".voices meter").attr("value").isEmpty());
    }

    @Test
    void furnitureIsGreyAndHedgesAreFlagged() {
        Document article = browsing.page("/search?q=Poti&sort=date");
        long furniture = article.select(".hits h3 a").stream()
                .map(link -> browsing.page(link.attr("href")))
                .filter(page -> !page.select(".furniture").isEmpty())
                .count();
        assertTrue(furniture > 2, "articles with furniture: " + furniture);
        assertFalse(browsing.page("/search?hedge=*").select(".flag").isEmpty());
    }

    /** However many pieces an event cuts it into, a statement is one stop for the keyboard; hedges stand beside it, too. */
    @Test
    void aStatementIsOneStopAndItsFlagsStandBesideIt() {
        int flags = 0;
        for (int number = 1; number <= 14; number++) {
            Document article = browsing.page("/article/" + number);
            List<String> stops =
                    article.select(".text .said > a:not([tabindex])").eachAttr("href");
            assertEquals(stops.stream().distinct().toList(), stops);
            assertEquals(
                    article.select(".text .said > a").eachAttr("href").stream()
                            .distinct()
                            .toList(),
                    stops);
            flags += article.select(".said.hedged .beside .flag, .said.sourceless .beside .flag")
                    .size();
            for (Element link : article.select(".reader section ul a[href^=#]")) {
                assertFalse(link.text().matches("[a-z]\\d+") || link.text().isBlank(), link.outerHtml());
            }
            assertFalse(article.text().contains("_REF"), article.text());
        }
        assertTrue(flags > 3, "flags " + flags);
    }

    @Test
    void theTextOfAnArticleIsShownWholeAndUnchanged() throws Exception {
        for (int number = 1; number <= 14; number++) {
            Document article = browsing.page("/article/" + number);
            article.select(".beside").remove();
            String text = new ObjectMapper()
                    .readTree(browsing.get("/api/articles/" + number).body())
                    .get("text")
                    .asText();
            for (Element block : article.select(".text .words")) {
                assertTrue(text.contains(block.wholeText()), number + ": " + block.wholeText());
            }
            assertTrue(article.select(".text .words").size() > 3);
        }
    }

    @Test
    void readsWhatIsPastedWithoutStoringIt() {
        HttpResponse<String> answer = browsing.post(
                "/read",
                Map.of(
                        "text",
                                "Die Schleuse bleibe bis Ostern zu, sagte Kreisrätin Vera Lindqvist am Montag in Husum.",
                        "published", "2025-09-22",
                        "publisher", "Watt-Kurier"));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Vera Lindqvist"), answer.body());
        assertTrue(browsing.page("/").text().contains("14 Artikel"));
    }

    @Test
    void whatIsNoArticleComesBackWithTheReason() {
        assertEquals(422, browsing.post("/read", Map.of("text", "  ")).statusCode());
        HttpResponse<String> answer = browsing.post("/read", Map.of("text", "http://127.0.0.1:1/geheim"));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Adresse im eigenen Netz"), answer.body());
    }

    @Test
    void unknownPagesSayItInThePageOrAsAProblem() {
        assertEquals(404, browsing.get("/article/99999").statusCode());
        assertEquals(400, browsing.get("/article/../../etc/passwd").statusCode());
        assertTrue(browsing.page("/nirgends").select("h1").text().contains("gibt es hier nicht"));
        HttpResponse<String> problem = browsing.get("/api/nirgends");
        assertEquals(
                "application/problem+json",
                problem.headers().firstValue("Content-Type").orElse(""));
        assertEquals(400, browsing.get("/search?page=zwei").statusCode());
    }
}
