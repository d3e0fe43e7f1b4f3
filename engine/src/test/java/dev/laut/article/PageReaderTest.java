package dev.laut.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    private static final PageReader READER = new PageReader();

    private static final String PAGE = """
            <!DOCTYPE html><html lang="de-DE"><head><meta charset="utf-8">
            <title>Brücke gesperrt | Harzbote</title>
            <meta property="og:title" content="Brücke über die Selke gesperrt">
            <meta property="og:site_name" content="Harzbote">
            <link rel="canonical" href="https://harzbote.example/bruecke">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
              "headline":"Brücke über die Selke gesperrt","datePublished":"2025-03-04T06:30:00+01:00",
              "dateModified":"2025-03-04T09:00:00+01:00","articleSection":"Region",
              "author":[{"@type":"Person","name":"Anna Berg"},{"@type":"Person","name":"Jan Ott"},{"@type":"Organization","name":"dpa"}]}
            </script></head><body>
            <div id="cookie-layer"><p>Wir verwenden Cookies, um unser Angebot für Sie besser zu machen. Bitte stimmen Sie zu.</p></div>
            <nav class="main-menu"><ul><li><a href="/">Start</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <article><header><h1>Brücke über die Selke gesperrt</h1>
            <p class="lead">Wer von Meisdorf nach Ballenstedt will, braucht ab Montag mehr Zeit.</p></header>
            <div class="article-body">
            <figure><img src="b.jpg"><figcaption>Die Brücke am Montag. Foto: Jan Ott</figcaption></figure>
            <p>QUEDLINBURG (dpa) - Die Brücke über die Selke ist seit Montag gesperrt, wie der Landkreis mitteilte.</p>
            <p>Nach Angaben der Bauaufsicht hat ein Prüfer Risse in einem Pfeiler gefunden.</p>
            <div class="newsletter-box"><p>Jeden Morgen das Wichtigste: Mit unserem Newsletter erhalten Sie alle Nachrichten.</p></div>
            <h2>Umleitung über Ermsleben</h2>
            <p>Der Verkehr werde über Ermsleben umgeleitet, sagte eine Sprecherin am Abend.</p>
            <p><strong>Lesen Sie auch:</strong> <a href="/b6">Bauarbeiten an der Bundesstraße dauern länger</a></p>
            <ul><li>Sperrung ab Montag, 6 Uhr</li><li>Freigabe voraussichtlich im Juni</li></ul>
            <p>Ein Neubau sei nicht ausgeschlossen, hieß es aus dem Landratsamt. (dpa/mw)</p>
            </div></article>
            <section class="comments"><h3>Kommentare</h3><p>Das war doch seit Jahren bekannt, und niemand hat etwas getan.</p></section>
            <footer><p>Impressum und Datenschutz des Harzboten, Verlag und Redaktion in Quedlinburg.</p></footer>
            </body></html>
            """;

    @Test
    void readsTheArticleOfAPage() {
        Article article = article(PAGE);
        assertEquals(Optional.of("Brücke über die Selke gesperrt"), article.title());
        assertEquals(List.of("Anna Berg", "Jan Ott"), article.authors());
        assertEquals(
                "2025-03-04T06:30:00+01:00", article.published().orElseThrow().toString());
        assertEquals(
                "2025-03-04T09:00:00+01:00", article.modified().orElseThrow().toString());
        assertEquals("Harzbote", article.publisher().name());
        assertEquals(Optional.of("Region"), article.section());
        assertEquals(Optional.of("de"), article.language());
        assertEquals(Optional.of("https://harzbote.example/bruecke"), article.url());
    }

    @Test
    void keepsFurnitureInTheFlowWithItsRole() {
        assertEquals("""
                LEAD Wer von Meisdorf nach Ballenstedt will, braucht ab Montag mehr Zeit.
                OTHER Die Brücke am Montag. Foto: Jan Ott
                DATELINE QUEDLINBURG (dpa) -
                PARAGRAPH Die Brücke über die Selke ist seit Montag gesperrt, wie der Landkreis mitteilte.
                PARAGRAPH Nach Angaben der Bauaufsicht hat ein Prüfer Risse in einem Pfeiler gefunden.
                NEWSLETTER Jeden Morgen das Wichtigste: Mit unserem Newsletter erhalten Sie alle Nachrichten.
                SUBHEAD Umleitung über Ermsleben
                PARAGRAPH Der Verkehr werde über Ermsleben umgeleitet, sagte eine Sprecherin am Abend.
                RELATED Lesen Sie auch: Bauarbeiten an der Bundesstraße dauern länger
                PARAGRAPH Sperrung ab Montag, 6 Uhr
                PARAGRAPH Freigabe voraussichtlich im Juni
                PARAGRAPH Ein Neubau sei nicht ausgeschlossen, hieß es aus dem Landratsamt.
                CREDIT (dpa/mw)
                """, roles(article(PAGE)));
    }

    @Test
    void namesTheAgencyThatOnlyTheHeadOfThePageNames() {
        String page = PAGE.replace("QUEDLINBURG (dpa) - ", "").replace(" (dpa/mw)", "");
        assertTrue(roles(article(page)).endsWith("CREDIT dpa\n"));
    }

    @Test
    void readsTheSameInWindows1252() {
        Charset windows = Charset.forName("windows-1252");
        String page = PAGE.replace("charset=\"utf-8\"", "charset=\"iso-8859-1\"");
        assertEquals(article(PAGE).text(), article(page.getBytes(windows)).text());
    }

    @Test
    void readsTheSameWithoutADeclaredCharset() {
        String page = PAGE.replace("<meta charset=\"utf-8\">", "");
        assertEquals(article(PAGE).text(), article(page).text());
        assertEquals(
                article(PAGE).text(),
                article(page.getBytes(Charset.forName("windows-1252"))).text());
    }

    @Test
    void takesTheDescribedTextWhereThePageShowsNone() {
        String sentence = "Der Stadtrat hat am Donnerstag über den Haushalt beraten und ihn gebilligt. ";
        Article article =
                article("<html><body><div id=app></div><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"articleBody\":\"" + sentence.repeat(5) + "\"}</script></body></html>");
        assertEquals(sentence.repeat(5).strip(), article.text());
    }

    @Test
    void saysWhyAPageIsNoArticle() {
        assertRefused(PageReading.Reason.EMPTY, new byte[0]);
        assertRefused(PageReading.Reason.BINARY, new byte[5000]);
        assertRefused(PageReading.Reason.NOT_HTML, utf8("Nur Text, und darin 3 < 4."));
        assertRefused(PageReading.Reason.TOO_LARGE, new byte[PageReader.LARGEST_PAGE + 1]);
        assertRefused(
                PageReading.Reason.ERROR_PAGE,
                utf8(
                        "<html><title>404 - Seite nicht gefunden</title><body><p>Diese Seite gibt es bei uns leider nicht mehr."));
        assertRefused(
                PageReading.Reason.NO_ARTICLE,
                utf8("<html><title>Übersicht</title><body><nav><a href=/a>Politik</a> <a href=/b>Sport</a></nav>"));
        assertRefused(
                PageReading.Reason.PAYWALL_STUB,
                utf8(
                        "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}"
                                + "</script><body><article><p>Weiterlesen mit dem Abo des Harzboten.</p></article>"));
    }

    @Test
    void saysThatAnArticleCannotBeToldFromTheFurniture() {
        String box =
                "<div class=sidebar><p>Der Landkreis baut im Sommer eine neue Brücke über die Selke. Der Stadtrat stimmte am Montag zu.</p>"
                        + "<p>Die Bäder öffnen in diesem Jahr schon im Mai. Das teilte die Stadt am Abend mit, und viele freuen sich darauf.</p></div>";
        assertRefused(
                PageReading.Reason.UNCLEAR,
                utf8("<html><body>" + box.repeat(10)
                        + "<p>Der Rat tagt heute im Saal der alten Schule.</p></body></html>"));
    }

    @Test
    void namesThePublisherBehindTheTitleRatherThanItsAddress() {
        String page = PAGE.replace("content=\"Harzbote\"", "content=\"harzbote.example\"")
                .replace("Brücke gesperrt | Harzbote", "Brücke über die Selke gesperrt - Region - Der Harzbote");
        assertEquals("Der Harzbote", article(page).publisher().name());
    }

    @Test
    void readsMarksOfAgenciesItDoesNotKnow() {
        String page = PAGE.replace("QUEDLINBURG (dpa) -", "QUEDLINBURG (hpd)").replace("(dpa/mw)", "(hpd/mw)");
        String roles = roles(article(page));
        assertTrue(roles.contains("DATELINE QUEDLINBURG (hpd)\n"), roles);
        assertTrue(roles.contains("CREDIT (hpd/mw)\n"), roles);
    }

    @Test
    void readsPagesWithDeepNestingAndGiantAttributes() {
        String deep = "<div>".repeat(100_000)
                + "<p>Der Landrat sagte am Dienstag, die Brücke werde im Juni wieder freigegeben.</p>";
        assertTrue(article(deep).text().startsWith("Der Landrat sagte"));
        String giant = "<div class=\"" + "sidebar ".repeat(200_000) + "\" id='" + "x".repeat(1_000_000) + "'><p>"
                + "Der Landrat sagte am Dienstag, die Brücke werde im Juni wieder freigegeben.</p></div>";
        assertInstanceOf(PageReading.Found.class, read(utf8("<html><body>" + giant)));
    }

    @Test
    void readsTableRowsAndQuotationsAsTheyStand() {
        Article article = article(
                "<html><body><article><p>Die Wahl brachte folgendes Ergebnis, wie die Stadt mitteilte:</p>"
                        + "<table><tr><td>Berg</td><td>51 Prozent</td></tr><tr><td>Ott</td><td>49 Prozent</td></tr></table>"
                        + "<blockquote class='twitter-tweet'><p>Danke für das Vertrauen, wir fangen heute an.</p></blockquote></article>");
        assertEquals("""
                PARAGRAPH Die Wahl brachte folgendes Ergebnis, wie die Stadt mitteilte:
                PARAGRAPH Berg\t51 Prozent
                PARAGRAPH Ott\t49 Prozent
                PARAGRAPH Danke für das Vertrauen, wir fangen heute an.
                """, roles(article));
    }

    private static void assertRefused(PageReading.Reason reason, byte[] content) {
        assertEquals(
                reason,
                assertInstanceOf(PageReading.Refused.class, read(content)).reason());
    }

    private static Article article(String html) {
        return article(utf8(html));
    }

    private static Article article(byte[] html) {
        return assertInstanceOf(PageReading.Found.class, read(html)).article();
    }

    private static PageReading read(byte[] content) {
        return READER.read(new Page(content, Optional.empty(), Optional.empty()), "test.html");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String roles(Article article) {
        StringBuilder roles = new StringBuilder();
        article.segments().forEach(segment -> roles.append(segment.role())
                .append(' ')
                .append(segment.span().in(article.text()))
                .append('\n'));
        return roles.toString();
    }
}
