package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.store.Found.Hit;
import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery.By;
import dev.laut.store.sql.StorePlace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a search can go by finds what it names, and nothing else. */
class SearchFieldsTest {

    @TempDir
    private Path folder;

    StorePlace place() {
        return StorePlace.of(folder);
    }

    @BeforeEach
    void fill() {
        try (StoreWriter writer = StoreFixture.open(place())) {
            add(writer, "1", "2025-09-01", "Kontur", "„Das Schiff ist sicher“, sagte Anna Beck am Montag.");
            add(
                    writer,
                    "2",
                    "2025-09-02",
                    "Weser-Bote",
                    "Der Hafen sei gesperrt, berichtete die dpa unter Berufung auf Vera Holm.");
            add(
                    writer,
                    "3",
                    "2025-09-03",
                    "Tagesbogen",
                    "Jonas Brandt habe die Fähre angeblich verkauft, sagte Vera Holm. Er will morgen nach Genf reisen.");
            add(
                    writer,
                    "4",
                    "2025-09-04",
                    "Tagesbogen",
                    "Bundeskanzler Friedrich Merz hat sich am Mittwoch in Paris mit Präsident Emmanuel Macron getroffen.");
            writer.commit();
        }
    }

    private static void add(StoreWriter writer, String name, String day, String outlet, String text) {
        writer.add(StoreFixture.entry(StoreFixture.input("https://a.example/" + name, day, outlet, text)));
    }

    /** The last parts of the addresses found, the latest first. */
    private String found(SearchQuery query) {
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            return names(store.search(query, Order.DATE, 0, 10));
        }
    }

    private static String names(Found found) {
        return String.join(
                " ",
                found.hits().stream()
                        .map(Hit::address)
                        .map(address -> address.substring(address.lastIndexOf('/') + 1))
                        .distinct()
                        .toList());
    }

    private String by(By what, String value) {
        return found(SearchQuery.ALL.with(what, value));
    }

    @Test
    void whatIsSaidGoesByItsSpeakerItsWayAndItsManner() {
        assertEquals("3 2", by(By.SPEAKER, "Holm"));
        assertEquals("1", by(By.SPEAKER, "Anna Beck"));
        assertEquals("3 2", by(By.ORIGIN, "Vera Holm"));
        assertEquals("2", by(By.AGENCY, "dpa"));
        assertEquals("1", by(By.TYPE, "direct"));
        assertEquals("3", by(By.HEDGE, "angeblich"));
        assertEquals("3", by(By.HEDGE, "*"));
        assertEquals("", by(By.HEDGE, "vermutlich"));
    }

    @Test
    void anArticleGoesByItsOutletWhomItMentionsAndWhatHappens() {
        assertEquals("4 3", by(By.PUBLISHER, "tagesbogen"));
        assertEquals("3", by(By.ACTOR, "Jonas Brandt"));
        assertEquals("4", by(By.ACTOR, "Merz"));
        assertEquals("4", by(By.EVENT, "meeting"));
        assertTrue(by(By.STATUS, "happened").startsWith("4"), by(By.STATUS, "happened"));
        assertEquals("4", found(SearchQuery.ALL.with(By.EVENT, "meeting").with(By.STATUS, "HAPPENED")));
        assertEquals("", found(SearchQuery.ALL.with(By.EVENT, "meeting").with(By.STATUS, "DENIED")));
    }

    @Test
    void daysAreFirstAndLastOnes() {
        Optional<LocalDate> second = Optional.of(LocalDate.of(2025, 9, 2));
        Optional<LocalDate> third = Optional.of(LocalDate.of(2025, 9, 3));
        assertEquals("3 2", found(SearchQuery.ALL.between(second, third)));
        assertEquals("4 3 2", found(SearchQuery.ALL.between(second, Optional.empty())));
        assertEquals("2 1", found(SearchQuery.ALL.between(Optional.empty(), second)));
    }

    @Test
    void everyConditionMustHold() {
        assertEquals(
                "2", found(SearchQuery.words("Hafen").with(By.AGENCY, "dpa").with(By.PUBLISHER, "Weser-Bote")));
        assertEquals("", found(SearchQuery.words("Schiff").with(By.AGENCY, "dpa")));
        assertEquals(
                "2",
                found(SearchQuery.named(new TreeMap<>(Map.of("agency", "dpa", "from", "2025-09-01", "speaker", "")))));
    }

    @Test
    void statementsGoByTheSame() {
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            Found found = store.statements(SearchQuery.ALL.with(By.PUBLISHER, "Kontur"), Order.DATE, 0, 10);
            assertEquals("1", names(found));
            assertEquals(
                    List.of("DIRECT"),
                    found.hits().stream()
                            .map(hit -> hit.quote().orElseThrow().type())
                            .toList());
            assertTrue(found.facets().containsKey("publisher"), found.facets().toString());
        }
    }
}
