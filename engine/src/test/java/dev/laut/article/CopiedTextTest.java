package dev.laut.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Furniture of several kinds of outlets in text as copied from their pages. */
class CopiedTextTest {

    private static final TextReader READER = new TextReader();

    @Test
    void regionalPaperWithButtonsPlayersAndComments() {
        Article article = article("""
                Start
                Artikel merken
                Teilen
                Waldbrand
                Feuer am Brocken: Hubschrauber löschen weiter
                Stand: 12.08.2025, 18:04 Uhr
                4 Min. Lesezeit
                Von: Karsten Wiebe
                Audio anhören
                2:45
                Ein Hubschrauber wirft Wasser über dem Brocken ab. Foto: Till Sander/dpa
                Am Brocken brennen noch immer zwölf Hektar Wald, wie der Landkreis am Dienstag mitteilte.
                Anzeige
                Nach Angaben der Feuerwehr sind 300 Kräfte im Einsatz, darunter viele Freiwillige aus dem Umland.
                Das könnte Sie auch interessieren:
                Warum die Wälder im Harz sterben
                „Wir brauchen vor allem Regen“, sagte Einsatzleiterin Rita Kühn am Abend.
                Rita Kühn leitet den Einsatz am Brocken. © Till Sander
                Empfohlener redaktioneller Inhalt
                Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.
                Mehr dazu in unserer Datenschutzerklärung.
                Der Wetterdienst rechnet erst am Wochenende mit Niederschlag.
                (kwi/dpa)
                Zur Person
                Karsten Wiebe, Jahrgang 1979, ist Redakteur im Ressort Land und Leute.
                Mehr von Karsten Wiebe
                Newsletter „Harz am Morgen“
                Ihre E-Mail-Adresse
                Schlagwörter
                Waldbrand
                34 Kommentare
                Impressum
                """);
        assertEquals(
                "Feuer am Brocken: Hubschrauber löschen weiter", article.title().orElseThrow());
        assertEquals(List.of("Karsten Wiebe"), article.authors());
        assertEquals(
                List.of(
                        "HEADLINE Feuer am Broc",
                        "CAPTION Ein Hubschrau",
                        "LEAD Am Brocken br",
                        "PARAGRAPH Nach Angaben",
                        "PARAGRAPH „Wir brauchen",
                        "CAPTION Rita Kühn lei",
                        "PARAGRAPH Der Wetterdie",
                        "CREDIT (kwi/dpa)"),
                text(article));
    }

    @Test
    void subscribersPageWithADiscussion() {
        Article article = article("""
                Zum Inhalt springen
                Exklusiv für Abonnenten
                Opposition kritisiert Haushalt
                Die Fraktionen streiten über neue Schulden. Der Finanzminister verteidigt den Entwurf.
                12. November 2025, 06:30 Uhr Lesezeit: 3 Minuten
                Artikel anhören
                Die Opposition im Landtag hat den Entwurf für den Haushalt am Mittwoch scharf kritisiert.
                Lesen Sie dazu auch: Finanzminister plant höhere Schulden
                Weiterlesen nach der Anzeige
                Der Minister wies den Vorwurf zurück: Man habe jeden Euro zweimal umgedreht.
                [Lesen Sie auch: So viel kostet der neue Landtag]
                Im Dezember soll der Landtag entscheiden.
                dpa
                Das denken Leserinnen und Leser
                Neueste zuerst
                Rolf M. vor 2 Stunden
                Endlich sagt es mal jemand, wie es ist!
                Antworten
                """);
        assertEquals(
                List.of(
                        "HEADLINE Opposition kr",
                        "LEAD Die Fraktione",
                        "PARAGRAPH Die Oppositio",
                        "PARAGRAPH Der Minister",
                        "PARAGRAPH Im Dezember s",
                        "CREDIT dpa"),
                text(article));
    }

    @Test
    void broadcasterWithPlayersAndAConsentLayer() {
        Article article = article("""
                Menü
                Kurzarbeit bei Maschinenbauer
                Stand: 03.03.2025 08:12 Uhr
                Der Maschinenbauer Hartwig schickt 400 Beschäftigte in Kurzarbeit. Die Gewerkschaft fordert Garantien.
                Von Paula Renz, Redaktion Wirtschaft
                Ein Sprecher sagte, die Aufträge aus Übersee seien eingebrochen.
                player: Audio Paula Renz, Redaktion Wirtschaft, 03.03.2025 08:12 Uhr
                Gewerkschaft fordert Garantien
                "Wir erwarten, dass kein Standort geschlossen wird", sagte Bezirksleiter Emil Otte.
                Über dieses Thema berichtete die Sendung Wirtschaft aktuell am 03. März 2025 um 08:35 Uhr.
                Mehr zum Thema
                Chemiebranche baut Stellen ab
                Dieser Artikel wurde zuletzt aktualisiert am 03.03.2025, 09:40 Uhr
                Alle akzeptieren
                Nur notwendige Cookies
                Fehler melden
                """);
        assertEquals(
                List.of(
                        "HEADLINE Kurzarbeit be",
                        "LEAD Der Maschinen",
                        "PARAGRAPH Ein Sprecher",
                        "SUBHEAD Gewerkschaft",
                        "PARAGRAPH \"Wir erwarten"),
                text(article));
    }

    @Test
    void leavesTextAloneThatOnlySoundsLikeFurniture() {
        Article article = article("""
                Der Streit um die Fotos geht weiter

                Das Gericht hat vor zwei Stunden entschieden, dass die Fotos gezeigt werden dürfen.

                Zur Person wollte sich die Anwältin nicht äußern, denn das Verfahren laufe noch.

                Mehr als 34 Kommentare gingen bei der Behörde ein, wie ein Sprecher sagte.
                """);
        assertEquals(
                List.of(
                        "HEADLINE Der Streit um",
                        "LEAD Das Gericht h",
                        "PARAGRAPH Zur Person wo",
                        "PARAGRAPH Mehr als 34 K"),
                text(article));
    }

    /** What is no furniture, each with its role and first letters. */
    private static List<String> text(Article article) {
        return article.segments().stream()
                .filter(segment -> !segment.role().isFurniture())
                .map(segment -> {
                    String words = segment.span().in(article.text());
                    return segment.role() + " "
                            + words.substring(0, Math.min(13, words.length())).strip();
                })
                .toList();
    }

    private static Article article(String text) {
        return ((PageReading.Found) READER.read(text, "test")).article();
    }
}
