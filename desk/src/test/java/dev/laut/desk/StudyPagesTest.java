package dev.laut.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyPagesTest {

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
    void aDossierTellsWhatAnActorSaidAndWhatWasSaidOfIt() {
        String speaker = browsing.page("/search?statements=1")
                .select(".facet a[href*=speaker]")
                .first()
                .text();
        Document page = browsing.page("/actor?name=" + Browsing.encoded(speaker));
        assertEquals(speaker, page.select("h1").text());
        int all = Integer.parseInt(page.select("h2 + .meta").text().replaceAll(" .*", ""));
        int second = browsing.page(page.select("a[rel=next]").attr("href"))
                .select(".hits > li")
                .size();
        assertEquals(all, page.select(".hits > li").size() + second);
        assertLeadsToItsWords(page.select(".hits blockquote a").first());
        Document more = browsing.page(page.select("#more a").attr("href"));
        assertLeadsToItsWords(more.select(".hits blockquote a").first());
        assertLeadsToItsWords(more.select("td a[href*=at=]").first());
        assertEquals(
                "/search", browsing.get("/actor?name=Niemand+Nirgends").uri().getPath());
    }

    @Test
    void aDossierTellsWhatAnActorAnnounced() {
        Document more = browsing.page("/actor/more?name=Helene+Brandis");
        assertTrue(more.select("#plans .status").size() > 0, more.text());
        assertLeadsToItsWords(more.select("#plans li a").first());
        Document alone = browsing.page("/actor/plans?name=Helene+Brandis");
        assertEquals(
                more.select("#plans li").eachText(), alone.select("#plans li").eachText());
        Document behind = browsing.page("/actor/plans?name=Helene+Brandis&page=2");
        assertEquals(0, behind.select("#plans li").size());
    }

    @Test
    void aDossierIsNarrowedToATopic() {
        String speaker = browsing.page("/search?statements=1")
                .select(".facet a[href*=speaker]")
                .first()
                .text();
        Document page = browsing.page("/actor/more?name=" + Browsing.encoded(speaker));
        Element topic = page.select(".columns .facet a").first();
        Document narrowed = browsing.page(topic.attr("href"));
        assertEquals(
                Integer.parseInt(topic.parent().select(".number").text()),
                narrowed.select(".hits > li").size());
    }

    @Test
    void tensionsSayWhyInTheLanguageOfTheReader() {
        assertTrue(reasons("de").contains("dieselbe Sache, einmal verneint"), reasons("de")::toString);
        assertTrue(reasons("en").contains("the same matter, denied by one of the two"), reasons("en")::toString);
    }

    private List<String> reasons(String language) {
        return browsing.page("/tensions?lang=" + language)
                .select(".tension > p")
                .eachText();
    }

    @Test
    void aStoryShowsOriginsFlowAndTimeline() throws Exception {
        Document page = browsing.page("/story?q=Schiff");
        assertTrue(page.select(".timeline li").size() > 5, page.text());
        assertLeadsToItsWords(page.select(".timeline a").first());
        JsonNode flow = new ObjectMapper()
                .readTree(browsing.get(page.select("[data-chart=sankey]").attr("data-source"))
                        .body());
        Set<String> names = new HashSet<>();
        flow.get("nodes").forEach(node -> assertTrue(names.add(node.get("name").asText())));
        assertTrue(names.size() > 5, flow.toString());
        flow.get("links").forEach(link -> {
            assertTrue(names.contains(link.get("source").asText())
                    && names.contains(link.get("target").asText()));
            assertTrue(
                    link.get("source").asText().charAt(0)
                            < link.get("target").asText().charAt(0),
                    link.toString());
        });
    }

    @Test
    void chainsShowWhoReliesOnWhom() {
        Document page = browsing.page("/chains?from=2025-09-01&to=2025-09-30");
        assertTrue(page.select("tbody tr").size() > 10);
        assertTrue(page.text().contains("Kolchis TV"), page.text());
        assertTrue(browsing.get("/data/chains").body().contains("\"categories\""));
    }

    @Test
    void anOutletShowsItsSourcesByShare() {
        Document page = browsing.page("/outlet?name=Kontur");
        assertTrue(page.text().contains("unbenannter Quelle"), page.text());
        List<Double> shares = page.select("meter").stream()
                .map(meter -> Double.valueOf(meter.attr("value")))
                .toList();
        assertEquals(100, shares.stream().mapToDouble(Double::doubleValue).sum(), 2);
        assertEquals(shares.stream().sorted(Comparator.reverseOrder()).toList(), shares);
        assertEquals(404, browsing.get("/outlet?name=Nirgendwo-Blatt").statusCode());
    }

    @Test
    void announcementsStandByTheirDayWithTheirState() {
        Document page = browsing.page("/announcements");
        assertTrue(page.select(".days > li").size() > 3, page.text());
        assertEquals(30, page.select(".month td:not(.other)").size());
        assertEquals("September 2025", page.select("caption").text());
        for (Element entry : page.select(".month li a")) {
            assertFalse(page.select(entry.attr("href")).isEmpty(), entry.outerHtml());
        }
        assertEquals(
                "Oktober 2025",
                browsing.page(page.select("a[rel=next]").attr("href"))
                        .select("caption")
                        .text());
        assertFalse(page.select(".status:contains(eingelöst)").isEmpty());
        assertLeadsToItsWords(page.select(".days a").first());
        Document kept = browsing.page("/announcements?state=KEPT");
        assertTrue(kept.select(".status:contains(überfällig)").isEmpty());
    }

    private void assertLeadsToItsWords(Element link) {
        var answer = browsing.get(link.attr("href").replaceFirst("#.*", ""));
        assertEquals(200, answer.statusCode());
        String place = link.attr("href").contains("#")
                ? link.attr("href").replaceFirst(".*#", "")
                : answer.previousResponse()
                        .orElseThrow()
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceFirst(".*#", "");
        Element words = Jsoup.parse(answer.body()).getElementById(place);
        words.select(".beside").remove();
        String start = words.text().isEmpty() ? words.nextElementSibling().text() : words.text();
        assertTrue(
                link.text().startsWith(start.substring(0, Math.min(10, start.length()))), link.text() + " / " + start);
    }
}
