package dev.laut.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.Paragraph;
import dev.laut.event.Link;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.record.ArticleRecord;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleLinksTest {

    private static final GermanDictionary DICTIONARY = GermanDictionary.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Fähre habe den Hafen ohne Erlaubnis verlassen, sagte Angela Merkel.  | Die Fähre habe den Hafen ohne Erlaubnis verlassen, sagte Angela Merkel am Abend. | DUPLICATE
            Die Fähre habe den Hafen ohne Erlaubnis verlassen, sagte Angela Merkel.  | Die Fähre habe den Hafen nicht ohne Erlaubnis verlassen, sagte Olaf Scholz.      | TENSION
            Bei dem Brand der Fähre im Hafen seien zwölf Matrosen verletzt worden, sagte Angela Merkel. | Bei dem Brand der Fähre im Hafen seien 40 Matrosen verletzt worden, sagte Olaf Scholz. | TENSION
            Bei dem Brand der Fähre im Hafen seien zwölf Matrosen verletzt worden, sagte Angela Merkel. | Bei dem Brand der Fähre im Hafen seien 14 Matrosen verletzt worden, sagte Angela Merkel. | SUPERSEDES
            Die Fähre habe den Hafen ohne Erlaubnis verlassen, sagte Angela Merkel.  | Ohne Erlaubnis habe die Fähre den Hafen verlassen, sagte Olaf Scholz.            | CORROBORATES
            „Die Fähre hat den Hafen nachts ohne Erlaubnis und trotz Sturm samt Ladung verlassen“, sagte Angela Merkel. | „Die Fähre hat den Hafen nachts ohne Erlaubnis und trotz Sturm samt Ladung verlassen“, sagte Olaf Scholz. | DUPLICATE
            Die Fähre habe den Hafen ohne Erlaubnis verlassen, sagte Angela Merkel.  | Nach den Worten von Angela Merkel verließ die Fähre den Hafen in der Nacht, ohne Erlaubnis einzuholen und trotz des Sturms. | SAME_ORIGIN
            Peking äußerte sich zunächst nicht zu der Begegnung mit Angela Merkel.  | Peking teilte mit, die Begegnung mit Angela Merkel sei gut verlaufen.          | SUPERSEDES
            """)
    void tellsHowALaterEntryStandsToAnEarlierOne(String earlier, String later, Link.Kind kind) {
        List<ArticleLink> links = links(
                Paragraph.read("a", "Weser-Bote", "2026-03-04", earlier),
                Paragraph.read("b", "Kontur", "2026-03-05", later));
        assertTrue(links.stream().anyMatch(link -> link.kind() == kind), links::toString);
        assertTrue(links.stream().allMatch(link -> link.fromPassage().article().equals("b")));
        assertTrue(links.stream()
                .noneMatch(link -> link.reason().words(Locale.GERMAN).isBlank()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Fähre habe den Hafen ohne Erlaubnis verlassen, sagte Angela Merkel. | Der Zug habe den Bahnhof pünktlich verlassen, sagte Olaf Scholz.
            Die Ernte sei gut gewesen, sagte Angela Merkel.                         | Die Ernte im Süden sei nicht gefährdet, sagte Olaf Scholz.
            Bei dem Brand der Fähre seien zwölf Matrosen verletzt worden, sagte Angela Merkel. | Bei dem Brand der Mühle seien drei Müller gestorben, sagte Olaf Scholz.
            """)
    void leavesOtherMattersAlone(String earlier, String later) {
        assertEquals(
                List.of(),
                links(
                        Paragraph.read("a", "Weser-Bote", "2026-03-04", earlier),
                        Paragraph.read("b", "Kontur", "2026-03-05", later)));
    }

    @Test
    void anEventThatWasPlannedAndHappenedSupersedesThePlan() {
        List<ArticleLink> links = links(
                Paragraph.read(
                        "a",
                        "Weser-Bote",
                        "2026-03-04",
                        "China und Indien wollen sich am Donnerstag in Genf zu Gesprächen über die Grenze treffen."),
                Paragraph.read(
                        "b",
                        "Kontur",
                        "2026-03-06",
                        "China und Indien haben sich am Donnerstag in Genf zu Gesprächen über die Grenze getroffen."));
        assertTrue(links.stream().anyMatch(link -> link.kind() == Link.Kind.SUPERSEDES), links::toString);
    }

    @Test
    void theSameArticleTwiceHasNoLinkToItselfAndWithoutDaysNothingIsNewer() {
        ArticleRecord undated = Paragraph.read(
                "a",
                "Weser-Bote",
                "",
                "Bei dem Brand der Fähre im Hafen seien zwölf Matrosen verletzt worden, sagte Angela Merkel.");
        ArticleRecord other = Paragraph.read(
                "b",
                "Kontur",
                "",
                "Bei dem Brand der Fähre im Hafen seien 14 Matrosen verletzt worden, sagte Angela Merkel.");
        assertEquals(List.of(), links(undated, undated));
        assertEquals(
                List.of(Link.Kind.TENSION),
                links(undated, other).stream().map(ArticleLink::kind).distinct().toList());
    }

    private static List<ArticleLink> links(ArticleRecord... records) {
        ArticleLinks links = new ArticleLinks(DICTIONARY);
        List.of(records).forEach(links::add);
        return links.links();
    }
}
