package dev.laut.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of the titles of a page is the article's. */
class PageTitleTest {

    private static final PageReader READER = new PageReader();
    private static final String SOCIAL = "<meta property='og:title' content='Warum im Harz die Brücken bröckeln'>";
    private static final String DESCRIBED = """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Landkreis sperrt drei Brücken"}</script>
            """;
    private static final String TEXT = """
            <p>Nach Angaben der Bauaufsicht hat ein Prüfer Risse in mehreren Pfeilern gefunden.</p>
            <p>Der Verkehr werde über Ermsleben umgeleitet, sagte eine Sprecherin am Abend.</p>
            """;

    @Test
    void aHeadingInABreadcrumbIsNotTheArticles() {
        String breadcrumb = "<nav class='breadcrumb'><h1>Warum im Harz die Brücken bröckeln</h1></nav>";
        assertEquals(
                "Landkreis sperrt drei Brücken",
                title(
                        "<title>Warum im Harz die Brücken bröckeln</title>" + SOCIAL + DESCRIBED,
                        breadcrumb + "<article><h2>Landkreis sperrt drei Brücken</h2>" + TEXT + "</article>"));
    }

    @Test
    void theHeadingThatThePageNamesAsItsTitleWins() {
        assertEquals(
                "Landkreis sperrt drei Brücken",
                title(
                        SOCIAL + "<meta name='title' content='Landkreis sperrt drei Brücken'>",
                        "<h1>Landkreis sperrt drei Brücken</h1>" + TEXT));
    }

    @Test
    void theTitleForSocialNetworksWinsOverTheOneForSearchEngines() {
        assertEquals(
                "Warum im Harz die Brücken bröckeln",
                title(
                        "<title>Landkreis sperrt drei Brücken | Harzbote</title>" + SOCIAL + DESCRIBED,
                        "<h1>Landkreis sperrt drei Brücken</h1>" + TEXT));
    }

    @Test
    void kickersAreNoPartOfTheTitle() {
        assertEquals(
                "Landkreis sperrt drei Brücken",
                title(
                        "<meta property='og:title' content='Risse im Pfeiler: Landkreis sperrt drei Brücken'>",
                        "<h1>Verkehr im Harz - Landkreis sperrt drei Brücken</h1>" + TEXT));
    }

    @Test
    void theOutletsNameIsCutOff() {
        assertEquals(
                "Landkreis sperrt drei Brücken",
                title(
                        "<meta property='og:title' content='Landkreis sperrt drei Brücken - Harzbote'>",
                        "<h1>Landkreis sperrt drei Brücken</h1>" + TEXT));
    }

    private static String title(String head, String body) {
        String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        Page page = new Page(html.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
        PageReading reading = READER.read(page, "test");
        return ((PageReading.Found) reading).article().title().orElseThrow();
    }
}
