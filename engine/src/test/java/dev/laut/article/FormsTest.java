package dev.laut.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists, tables, interviews and live blogs, on pages and in plain text. */
class FormsTest {

    private static final String INTERVIEW = """
            „Wir haben zu lange gewartet“

            Die Landrätin spricht über kaputte Brücken und leere Kassen in ihrem Kreis.

            Harzbote: Frau Lindemann, wann fahren hier wieder Lastwagen?

            Heike Lindemann: Im Frühjahr, wenn der Stahl rechtzeitig geliefert wird. Mehr kann ich nicht versprechen.

            Das hängt auch vom Wetter ab, denn bei Frost härtet der Beton nicht aus.

            Wer bezahlt den Neubau?

            Das Land übernimmt drei Viertel der Kosten, den Rest tragen wir selbst.

            Und wenn das Geld nicht reicht?

            Dann müssen wir woanders sparen, und das wird niemandem gefallen.
            """;

    @Test
    void tellsQuestionsFromAnswersAndWhoseTheyAre() {
        Article article = article(INTERVIEW);
        assertEquals(
                List.of(
                        "QUESTION Harzbote",
                        "ANSWER Heike Lindemann",
                        "ANSWER Heike Lindemann",
                        "QUESTION Harzbote",
                        "ANSWER Heike Lindemann",
                        "QUESTION Harzbote",
                        "ANSWER Heike Lindemann"),
                forms(article));
    }

    @Test
    void tellsThemOnAPageWhereQuestionsAreBold() {
        String page = """
                <article><h1>Die Brücke bleibt gesperrt</h1><p>Das Gespräch führte unsere Reporterin am Dienstag in Ballenstedt.</p>
                <p><b>Wann fahren hier wieder Lastwagen?</b></p><p>Im Frühjahr, wenn der Stahl rechtzeitig geliefert wird.</p>
                <p><b>Wer bezahlt den Neubau?</b></p><p>Das Land übernimmt drei Viertel der Kosten, den Rest tragen wir selbst.</p>
                <p><b>Und wenn das Geld nicht reicht?</b></p><p>Dann müssen wir woanders sparen, und das gefällt niemandem.</p></article>
                """;
        assertEquals(List.of("QUESTION", "ANSWER", "QUESTION", "ANSWER", "QUESTION", "ANSWER"), forms(page(page)));
    }

    @Test
    void questionsInAReportAreNoInterview() {
        Article article = article("""
                Was der Neubau der Brücke kostet

                Wie teuer wird es am Ende wirklich für die Gemeinden im Kreis?

                Der Landkreis rechnet mit vier Millionen Euro, das Land mit fünf.

                Und wer haftet für die Verzögerung auf der Baustelle am Fluss?

                Darüber streiten beide Seiten seit Monaten vor dem Gericht.

                Kommt es noch zu einem Vergleich?

                Der Anwalt des Kreises hält das für möglich.
                """);
        assertEquals(List.of(), forms(article));
    }

    @Test
    void findsTheTimesOfALiveBlogsEntries() {
        Article article = article("""
                Sturm über dem Harz: Alle Entwicklungen

                16.40 Uhr: Die Bahn stellt den Verkehr zwischen Halberstadt und Thale ein.

                Reisende sollen auf Busse ausweichen, teilt das Unternehmen mit.

                +++ 15:05 Uhr +++ Feuerwehr räumt Bäume von der Landstraße

                Dreißig Einsätze hat die Leitstelle seit dem Mittag gezählt.

                14:20

                Der Wetterdienst warnt vor Böen mit mehr als hundert Kilometern in der Stunde.
                """);
        assertEquals(List.of("ENTRY 16.40 Uhr", "ENTRY 15:05 Uhr", "ENTRY 14:20"), forms(article));
    }

    @Test
    void aTimeOrTwoMakeNoLiveBlog() {
        Article article = article("""
                Unfall auf der Landstraße

                14.20 Uhr war es, als der Wagen von der Straße abkam und an einen Baum prallte.

                Die Feuerwehr befreite den Fahrer nach Angaben eines Sprechers in wenigen Minuten.
                """);
        assertEquals(List.of(), forms(article));
    }

    @Test
    void keepsItemsAndRowsOfAPage() {
        String page = """
                <article><h1>Die Brücke bleibt gesperrt</h1><p>Nach Angaben des Kreises bleibt die Brücke bis zum Sommer gesperrt.</p>
                <ul><li>Umleitung über Ermsleben ab Montag</li><li><p>Ersatzbusse fahren alle zwanzig Minuten.</p></li></ul>
                <table><tr><th>Jahr</th><th>Kosten</th></tr><tr><td>2024</td><td>vier Millionen</td></tr></table>
                <p>Der Neubau beginnt nach Angaben einer Sprecherin im Herbst.</p></article>
                """;
        assertEquals(List.of("LIST_ITEM", "LIST_ITEM", "TABLE_ROW", "TABLE_ROW"), forms(page(page)));
    }

    @Test
    void keepsItemsAndRowsOfAText() {
        Article article = article("""
                Die Brücke bleibt gesperrt

                Nach Angaben des Kreises bleibt die Brücke bis zum Sommer gesperrt.

                • Umleitung über Ermsleben ab Montag
                - Ersatzbusse fahren alle zwanzig Minuten.
                2. Der Radweg bleibt offen.

                Jahr\tKosten
                2024\tvier Millionen

                28. Mai 2024 war der Tag, an dem der Prüfer die Risse fand.
                """);
        assertEquals(List.of("LIST_ITEM", "LIST_ITEM", "LIST_ITEM", "TABLE_ROW", "TABLE_ROW"), forms(article));
    }

    private static List<String> forms(Article article) {
        return article.segments().stream()
                .filter(segment -> segment.form() != Form.TEXT)
                .map(segment -> (segment.form() + " "
                                + segment.label()
                                        .map(span -> span.in(article.text()))
                                        .orElse(""))
                        .strip())
                .toList();
    }

    private static Article article(String text) {
        return ((PageReading.Found) new TextReader().read(text, "test")).article();
    }

    private static Article page(String body) {
        byte[] html = ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
        PageReading reading = new PageReader().read(new Page(html, Optional.empty(), Optional.empty()), "test");
        return ((PageReading.Found) reading).article();
    }
}
