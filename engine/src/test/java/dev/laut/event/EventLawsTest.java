package dev.laut.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.RandomWords;
import dev.laut.article.Role;
import dev.laut.article.Span;
import dev.laut.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for any text. */
class EventLawsTest {

    private static final List<String> WORDS = List.of(
            "Merz",
            "Trump",
            "und",
            "traf",
            "das",
            "Treffen",
            "nicht",
            "wenn",
            ",",
            ".",
            "„",
            "“",
            "?",
            "zu",
            "will",
            "soll",
            "angegriffen",
            "haben",
            "Angriff",
            "auf",
            "Polen",
            "in",
            "Genf",
            "oder",
            "Wien",
            "am",
            "Freitag",
            "der",
            "die",
            "sagte",
            "an",
            "zwei",
            "Prozent",
            "ein",
            "Drittel",
            "5,5",
            "Millionen",
            "(",
            ")",
            "–",
            "dass",
            "würde",
            "\n",
            "beginnen",
            "stattzufinden",
            "plant");

    @Test
    void spansLieInTheTextAndReadingTwiceGivesTheSame() {
        new RandomWords(WORDS, 60).texts(300, 5).forEach(EventLawsTest::check);
    }

    private static void check(String text) {
        Document document = Read.document(text, Role.PARAGRAPH);
        EventFinder finder = Read.finder(Triggers.load());
        List<Event> events = Read.events(document, finder);
        assertEquals(events, Read.events(document, finder));
        Span whole = new Span(0, text.length());
        assertTrue(events.stream().flatMap(event -> event.trigger().stream()).allMatch(whole::contains));
        assertTrue(new FigureFinder()
                .find(document, List.of(), List.of()).stream().map(Figure::span).allMatch(whole::contains));
    }
}
