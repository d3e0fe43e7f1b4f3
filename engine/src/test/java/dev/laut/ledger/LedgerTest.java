package dev.laut.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.Laut;
import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.article.Publisher;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.record.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    private static final Laut LAUT = Laut.german();
    private static final GermanDictionary DICTIONARY = GermanDictionary.load();
    private static final Optional<LocalDate> FIRST = Optional.of(LocalDate.of(2025, 3, 3));
    private static final Optional<LocalDate> LATER = Optional.of(LocalDate.of(2025, 3, 20));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der Minister werde am 18. März nach Warschau reisen, kündigte Angela Merkel an.    | Am 18. März reiste der Minister nach Warschau. | KEPT
            Die Stadt werde das Gutachten bis zum 14. März veröffentlichen, sagte Angela Merkel. | Die Stadt hat das Gutachten am 13. März veröffentlicht. | KEPT
            Olaf Scholz kündigte an, er werde Emmanuel Macron am 12. März in Paris treffen.    | Scholz traf Emmanuel Macron am 12. März in Paris. | KEPT
            Olaf Scholz kündigte an, er werde Emmanuel Macron am 12. März in Paris treffen.    | Das Treffen von Scholz und Emmanuel Macron in Paris fällt aus. | DROPPED
            Am 25. März will der Minister die Brücke eröffnen, kündigte Angela Merkel an.      | Die Eröffnung der Brücke ist auf den Sommer verschoben. | DROPPED
            Die Bahn werde den Bahnhof im Mai schließen, kündigte Angela Merkel an.            | Die Bahn verzichtet auf die Schließung des Bahnhofs. | DROPPED
            Die Kommission werde ihren Bericht bis zum 15. Mai vorlegen, kündigte Angela Merkel an. | Die Kommission tagte in Berlin. | OPEN
            Im Herbst werde die Bank 300 Filialen schließen, kündigte Angela Merkel an.        | Der Gewinn der Bank ist im vergangenen Jahr gestiegen. | OPEN
            Sie werde mit den Ländern über das Geld sprechen, kündigte Angela Merkel an.       | Die Länder sind verschuldet. | OPEN
            Die Stadt werde das Gutachten bis zum 14. März veröffentlichen, sagte Angela Merkel. | Das Gutachten der Stadt steht weiterhin aus. | OVERDUE
            """)
    void tellsWhatBecameOfAnAnnouncement(String announced, String later, State state) {
        List<Announcement> announcements = ledger(announced, later).announcements(LATER);
        assertEquals(
                List.of(state), announcements.stream().map(Announcement::state).toList(), announcements::toString);
    }

    @Test
    void theOrderOfArticlesDoesNotMatterAndTheSameTwiceCountsOnce() {
        String announced = "Olaf Scholz kündigte an, er werde Emmanuel Macron am 12. März in Paris treffen.";
        String later = "Scholz traf Emmanuel Macron am 12. März in Paris.";
        Ledger backwards = new Ledger(DICTIONARY);
        add(backwards, "b", LATER, later);
        add(backwards, "a", FIRST, announced);
        add(backwards, "b", LATER, later);
        add(backwards, "a", FIRST, announced);
        assertEquals(ledger(announced, later).announcements(LATER), backwards.announcements(LATER));
    }

    @Test
    void theSameAnnouncementInTwoArticlesIsOneWithBothPlaces() {
        Ledger ledger = ledger(
                "Olaf Scholz kündigte an, er werde Emmanuel Macron am 22. März in Paris treffen.",
                "Bundeskanzler Olaf Scholz will den Präsidenten Emmanuel Macron am 22. März in Paris treffen.");
        List<Announcement> announcements = ledger.announcements(LATER);
        assertEquals(1, announcements.size(), announcements::toString);
        assertEquals(2, announcements.get(0).made().size());
    }

    @Test
    void withoutDatesItSaysWhatItCannotKnow() {
        Ledger ledger = new Ledger(DICTIONARY);
        add(
                ledger,
                "a",
                Optional.empty(),
                "Bundeskanzler Olaf Scholz kündigte an, er werde den Präsidenten Emmanuel Macron bald in Paris treffen.");
        add(ledger, "b", Optional.empty(), "Scholz traf Emmanuel Macron in Paris.");
        Announcement announcement = ledger.announcements(ledger.latest()).get(0);
        assertEquals(State.OPEN, announcement.state());
        assertEquals(Set.of(Gap.NO_ARTICLE_DATE, Gap.NO_DUE_DATE), announcement.gaps());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der Minister reiste am Montag nach Warschau.
            Wenn der Minister im Mai nach Warschau fährt, wird es eng.
            Die Stadt werde den Bahnhof nicht verkaufen, sagte Angela Merkel.
            """)
    void leavesAloneWhatIsNotAnnounced(String text) {
        Ledger ledger = new Ledger(DICTIONARY);
        add(ledger, "a", FIRST, text);
        assertEquals(List.of(), ledger.announcements(FIRST));
    }

    @Test
    void wordsOfAPassageAreThoseAtItsSpan() {
        String announced = "Olaf Scholz kündigte an, er werde Emmanuel Macron am 12. März in Paris treffen.";
        Passage passage = ledger(announced, "Es regnet.")
                .announcements(LATER)
                .get(0)
                .made()
                .get(0)
                .passage();
        assertEquals(passage.span().in(announced), passage.words());
        assertTrue(passage.words().contains("treffen"));
    }

    private static Ledger ledger(String announced, String later) {
        Ledger ledger = new Ledger(DICTIONARY);
        add(ledger, "a", FIRST, announced);
        add(ledger, "b", LATER, later);
        return ledger;
    }

    private static void add(Ledger ledger, String id, Optional<LocalDate> date, String text) {
        ledger.add(LAUT.read(new Article(
                Optional.of(id),
                id + ".txt",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                date.map(PublicationTime::of),
                Optional.empty(),
                Publisher.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                false,
                text,
                List.of(new Segment(new Span(0, text.length()), Role.PARAGRAPH)))));
    }
}
