package dev.laut.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePartsTest {

    private static final CreditLine CREDITS = new CreditLine(Agencies.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "28. April 2023, 17:52 Uhr | 2023-04-28T17:52:00",
                "Stand: 04.02.2026 08.15 Uhr | 2026-02-04T08:15:00",
                "1. März 2024 | 2024-03-01",
                "Fri, 28 Apr 2023 17:52:31 +0200 | 2023-04-28T17:52:31+02:00",
                "2025-11-05T17:00:00.000Z | 2025-11-05T17:00:00Z",
            })
    void readsTimesAsPagesWriteThem(String text, String time) {
        assertEquals(time, GermanTime.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2024", "um 17:52 Uhr", "3. Liga 2024", "Version 1.2.3"})
    void findsNoTimeInOtherNumbers(String text) {
        assertEquals(Optional.empty(), GermanTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(dpa/mw)",
                "dpa",
                "Quelle: AP / Harzbote",
                "mit dpa",
                "(Reuters)",
                "Mit Material von dpa und AFP"
            })
    void knowsCredits(String line) {
        assertTrue(CREDITS.isWhole(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(siehe Karte)", "mit Kindern", "Die dpa berichtet darüber.", "Von Anna Berg", "ap"})
    void leavesOtherLinesAlone(String line) {
        assertEquals(line.equals("ap"), CREDITS.isWhole(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BERLIN (dpa) - Der Minister kommt. | 15",
                "Berlin/Paris (AFP) – Der Minister kommt. | 21",
                "Der Minister (CDU) - so heißt es - kommt. | 0",
                "Berlin (Brandenburg) - Der Minister kommt. | 0",
                "POTI (mpd) Das Schiff fährt. | 11",
                "Der Wagen (rot) – so die Polizei – fuhr davon. | 0",
                "NATO soll: Die Allianz müsse mehr tun. | 0",
            })
    void measuresDatelines(String paragraph, int length) {
        assertEquals(length, CREDITS.dateline(paragraph, true));
    }

    @ParameterizedTest
    @CsvSource({
        "article__body--wide, BODY",
        "articleBody js-text, BODY",
        "article-body-newsletter, NEWSLETTER",
        "sidebarLeft, NAVIGATION",
        "post type-post category-politik tag-news, MAIN",
        "userCommentList, COMMENT",
    })
    void readsHintsFromClasses(String attribute, Hint hint) {
        assertEquals(Optional.of(hint), Hints.load().of(attribute));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grid-12", "header-image", "leadership", "hidden-xs", "addition"})
    void findsNoHintInOtherClasses(String attribute) {
        assertEquals(Optional.empty(), Hints.load().of(attribute));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RELATED | Lesen Sie auch:",
                "MOST_READ | Gerade lesen andere",
                "NEWSLETTER | Jeden Freitag: Mit unserem Klima-Newsletter erhalten Sie die wichtigsten Nachrichten der Woche.",
                "ADVERT | ANZEIGE",
                "COMMENT | Schreibe einen Kommentar",
            })
    void knowsFurnitureByItsWords(Role role, String line) {
        assertEquals(Optional.of(role), Phrases.load().of(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Anzeige ging am Montag ein.",
                "Kommentare zur Wahl gab es viele, sagte er.",
                "Mehr Geld für Schulen"
            })
    void leavesSentencesAlone(String line) {
        assertEquals(Optional.empty(), Phrases.load().of(line));
    }

    @Test
    void cutsTheOutletOffATitle() {
        Optional<String> outlet = Optional.of("Harzbote");
        assertEquals("Brücke gesperrt", TitleChoice.withoutPublisher("Brücke gesperrt | Harzbote.de", outlet));
        assertEquals("Selke - ein Fluss", TitleChoice.withoutPublisher("Selke - ein Fluss", outlet));
    }
}
