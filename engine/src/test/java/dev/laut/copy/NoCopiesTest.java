package dev.laut.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.article.Publisher;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that two articles have in common although neither is a copy of the other. */
final class NoCopiesTest {

    private static final String FIRE = """
            In einer Lagerhalle am Stadtrand von Husum hat es in der Nacht gebrannt. Verletzt wurde niemand, die Halle ist \
            nicht mehr zu retten. Anwohner hatten gegen zwei Uhr Rauch gemeldet, die Feuerwehr rückte mit vier Zügen aus. \
            Am Morgen suchten Ermittler in den Trümmern nach der Ursache. Der Schaden dürfte in die Millionen gehen.\s""";

    private static final String COURT = """
            Vor dem Landgericht Stade streiten ein Vermieter und eine Familie um eine Wohnung mit Schimmel. Die Kammer hörte \
            am Vormittag zwei Gutachter. Der Vermieter blieb bei seiner Ansicht, es sei falsch gelüftet worden. Die Familie \
            legte Fotos vor. Ein Urteil soll es in drei Wochen geben, ein Vergleich scheiterte an der Höhe der Kosten.\s""";

    private static final String HARBOUR = """
            Die Stadt Emden will den alten Binnenhafen umbauen. Geplant sind Wohnungen, ein Kai für Segler und ein Markt. \
            Der Rat stimmt im Mai ab, die Kaufleute sind gespalten. Manche hoffen auf Gäste, andere fürchten um Parkplätze. \
            Das Geld kommt zur Hälfte vom Land, den Rest nimmt die Stadt auf, sagte der Kämmerer vor dem Ausschuss.\s""";

    private final CopyFinder finder = CopyFinder.german();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a teaser
                "Lesen Sie auch: Warum der Deich bei Tönning im nächsten Jahr erhöht wird und wer dafür zahlen muss, "
                        + "erklären unsere Reporter in der großen Übersicht mit Karten, Fragen und Antworten.",
                // an app
                "Laden Sie unsere App und verpassen Sie keine Nachricht aus Ihrer Region mehr: Eilmeldungen, Wetter und "
                        + "Verkehr kostenlos auf Ihr Telefon, jederzeit mit einem Fingertipp wieder abzustellen.",
                // a disclaimer
                "Dieser Beitrag gibt die Meinung des Verfassers wieder und nicht die der Redaktion; für Inhalte, die hinter "
                        + "den Verweisen stehen, sind allein deren Betreiber verantwortlich, wir prüfen sie nicht laufend.",
                // what explains the same thing again and again
                "Das Deichgesetz regelt seit 1962, wer an der Küste für Bau und Pflege der Deiche aufkommt; die Verbände "
                        + "erheben dafür einen Beitrag, der sich nach Größe und Lage der Grundstücke im Hinterland bemisst."
            })
    void whatAnOutletRepeatsInItsArticles(String own) {
        String box = own.repeat(3);
        finder.add(article("a", "Tagesbogen", "2025-03-01", FIRE + CopyFinderTest.filler(1, 120) + box));
        finder.add(article("b", "Tagesbogen", "2025-03-02", COURT + CopyFinderTest.filler(2, 120) + box));
        finder.add(article("c", "Tagesbogen", "2025-03-03", HARBOUR + CopyFinderTest.filler(3, 120) + box));
        assertEquals(List.of(), finder.copiesOf("a"));
        assertEquals(List.of(), finder.copiesOf("b"));
        assertEquals(List.of(), finder.copiesOf("c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a quotation
                "„Ich habe von dem Brand aus dem Radio erfahren und bin sofort losgefahren, weil ich wusste, dass dort "
                        + "zwei unserer Leute Nachtdienst hatten und keiner ans Telefon ging“, sagte die Leiterin.",
                // a statute
                "Paragraf 536 des Bürgerlichen Gesetzbuchs lautet: „Hat die Mietsache zur Zeit der Überlassung an den Mieter "
                        + "einen Mangel, der ihre Tauglichkeit aufhebt, so ist der Mieter von der Entrichtung befreit.“",
                // a ruling
                "Im Urteil heißt es: „Die Klage ist zulässig, aber unbegründet, denn der Beklagte hat seine Pflicht zur "
                        + "Sicherung der Halle weder vorsätzlich noch fahrlässig verletzt, wie die Gutachten ergeben.“"
            })
    void whatBothQuote(String quoted) {
        finder.add(article("a", "Weser-Bote", "2025-03-04", FIRE + quoted.repeat(2)));
        assertEquals(List.of(), finder.add(article("b", "Kontur", "2025-03-04", quoted.repeat(2) + COURT)));
    }

    @Test
    void twoTranslationsOfOneOriginal() {
        finder.add(article("a", "Weser-Bote", "2025-03-04", """
                Der Senator erklärte am Montag, er werde das Gesetz in der vorliegenden Form nicht unterzeichnen. Es schade den \
                Bauern im Süden des Staates. Er habe mit den Verbänden gesprochen und keinen gefunden, der es wolle. Die \
                Opposition sprach von einem Manöver, das nur von den leeren Kassen ablenken solle."""));
        assertEquals(List.of(), finder.add(article("b", "Kontur", "2025-03-04", """
                Am Montag sagte der Senator, dass er das Gesetz so, wie es vorliege, nicht unterschreibe. Den Landwirten in der \
                südlichen Region füge es Schaden zu. Nach Gesprächen mit Vertretern der Branche wisse er, dass es niemand haben \
                will. Von einer Finte, mit der die Regierung über die leere Kasse hinwegtäusche, redete die Gegenseite.""")));
    }

    private static Article article(String address, String outlet, String published, String text) {
        return new Article(
                Optional.empty(),
                address,
                Optional.of(address),
                Optional.of("Titel " + address),
                List.of(),
                PublicationTime.parse(published),
                Optional.empty(),
                Publisher.given(outlet),
                Optional.empty(),
                Optional.empty(),
                false,
                text,
                List.of());
    }
}
