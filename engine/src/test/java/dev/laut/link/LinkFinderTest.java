package dev.laut.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.Paragraph;
import dev.laut.event.Link;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peking äußerte sich zunächst nicht zu dem Vorfall. Peking teilte später mit, man sei zufrieden. | SUPERSEDES
            Die Fähre habe den Hafen ohne Erlaubnis verlassen, sagte Angela Merkel. Die Fähre habe den Hafen nicht ohne Erlaubnis verlassen, sagte Olaf Scholz. | TENSION
            Bei dem Brand der Fähre im Hafen seien zwölf Matrosen verletzt worden, sagte Angela Merkel. Olaf Scholz sagte, bei dem Brand der Fähre im Hafen seien 40 Matrosen verletzt worden. | TENSION
            Die Fähre habe den Hafen ohne Erlaubnis verlassen, sagte Angela Merkel. Olaf Scholz sagte, die Fähre habe den Hafen ohne Erlaubnis verlassen. | CORROBORATES
            """)
    void linksTheEntriesOfOneArticle(String text, Link.Kind kind) {
        assertEquals(List.of(kind), kinds(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Fähre habe den Hafen verlassen, sagte Angela Merkel. Der Zug sei nicht gekommen, sagte Olaf Scholz.
            Die Ernte sei gut, sagte Angela Merkel. Die Ernte sei gut, sagte Angela Merkel.
            Peking äußerte sich zunächst nicht zu dem Vorfall. Olaf Scholz sagte, man sei zufrieden.
            """)
    void leavesOthersAlone(String text) {
        assertEquals(List.of(), kinds(text));
    }

    private static List<Link.Kind> kinds(String text) {
        return Paragraph.read("a", "Weser-Bote", "2026-03-04", text).links().stream()
                .map(Link::kind)
                .distinct()
                .toList();
    }
}
