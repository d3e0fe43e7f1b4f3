package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.store.Found.Count;
import dev.laut.store.Found.Hit;
import dev.laut.store.Found.Order;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StoreException.Reason;
import dev.laut.store.sql.StorePlace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final String MEETING =
            "Wegen des Treffens in Genf sei er besorgt, sagte Jonas Brandt am Montag. Er reise nicht an.";
    private static final String SHIP =
            "Das Schiff sei sicher, sagte Anna Beck. Die Reederei traf am Abend ein. Der Hafen sei gesperrt, berichtete die dpa unter Berufung auf Vera Holm.";
    private static final String PLAIN = "In Genf war ein Treffen geplant. Der Hafen bleibt offen.";

    @TempDir
    private Path folder;

    StorePlace place() {
        return StorePlace.of(folder);
    }

    @BeforeEach
    void fill() {
        try (StoreWriter writer = StoreFixture.open(place())) {
            writer.add(StoreFixture.entry(StoreFixture.input("https://a.example/1", "2025-09-01", "Kontur", MEETING)));
            writer.add(StoreFixture.entry(StoreFixture.input("https://b.example/2", "2025-09-02", "Weser-Bote", SHIP)));
            writer.add(
                    StoreFixture.entry(StoreFixture.input("https://c.example/3", "2025-10-03", "Weser-Bote", PLAIN)));
            writer.commit();
        }
    }

    private Found search(SearchQuery query) {
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            return store.search(query, Order.DATE, 0, 10);
        }
    }

    private List<String> addresses(String words) {
        return search(SearchQuery.words(words)).hits().stream()
                .map(Hit::address)
                .toList();
    }

    @Test
    void aWordIsFoundInAllItsForms() {
        assertEquals(
                List.of("https://c.example/3", "https://b.example/2", "https://a.example/1"), addresses("Treffen"));
        assertEquals(List.of("https://c.example/3", "https://b.example/2"), addresses("Häfen"));
        assertEquals(List.of(), addresses("Zug"));
    }

    @Test
    void aPhraseIsFoundInItsOrderOnly() {
        assertEquals(List.of("https://a.example/1"), addresses("\"Treffen in Genf\""));
        assertEquals(List.of("https://c.example/3"), addresses("„ein Treffen“ Hafen"));
    }

    @Test
    void signsOfTheSearchLanguageAreOnlyWords() {
        assertEquals(List.of(), addresses("NEAR( OR \" AND * ) ' ; --"));
        assertEquals(3, addresses("").size());
    }

    @Test
    void theWordsFoundAreMarked() {
        Hit hit = search(SearchQuery.words("Treffen")).hits().get(2);
        assertEquals(
                List.of("Treffens"),
                hit.marks().stream().map(mark -> mark.in(hit.passage())).toList());
    }

    @Test
    void aSpeakerIsFoundByNameAndSurname() {
        Found found = search(SearchQuery.speaker("Beck"));
        assertEquals(1, found.total());
        assertEquals("Anna Beck", found.hits().get(0).quote().orElseThrow().speaker());
        assertEquals("Das Schiff sei sicher", found.hits().get(0).passage());
        assertEquals(found.hits(), search(SearchQuery.speaker("anna beck")).hits());
        assertEquals(0, search(SearchQuery.speaker("Niemand")).total());
    }

    @Test
    void theBestHitComesFirst() {
        try (StoreWriter writer = StoreFixture.open(place())) {
            writer.add(StoreFixture.entry(StoreFixture.input(
                    "https://d.example/4", "2025-01-01", "Kontur", "Hafen, Hafen, Hafen: Alles dreht sich um ihn.")));
            writer.commit();
        }
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            assertEquals(
                    List.of("https://d.example/4", "https://c.example/3", "https://b.example/2"),
                    store.search(SearchQuery.words("Hafen"), Order.RELEVANCE, 0, 10).hits().stream()
                            .map(Hit::address)
                            .toList());
            assertEquals(
                    "https://a.example/1",
                    store.search(SearchQuery.words("\"Treffen in Genf\""), Order.RELEVANCE, 0, 10)
                            .hits()
                            .get(0)
                            .address());
        }
    }

    @Test
    void hitsAreCountedByPublisherAndMonth() {
        Found found = search(SearchQuery.words("Treffen"));
        assertEquals(
                List.of(new Count("Weser-Bote", 2), new Count("Kontur", 1)),
                found.facets().get("publisher"));
        assertEquals(
                List.of(new Count("2025-09", 2), new Count("2025-10", 1)),
                found.facets().get("month"));
    }

    @Test
    void pagesFollowEachOther() {
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            Found all = store.search(SearchQuery.ALL, Order.DATE, 0, 3);
            for (int page = 0; page < 3; page++) {
                Found one = store.search(SearchQuery.ALL, Order.DATE, page, 1);
                assertEquals(3, one.total());
                assertEquals(List.of(all.hits().get(page)), one.hits());
            }
        }
    }

    @Test
    void originsAreCountedNotArticles() {
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            OriginCounts origins = store.origins(SearchQuery.ALL);
            assertEquals(1, origins.count("AGENCY"));
            assertTrue(origins.count("PERSON") >= 2, origins.toString());
            assertEquals(2, origins.publishers());
        }
    }

    @Test
    void chainsAreCountedFromThePublisherToTheOrigin() {
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            List<ChainCount> chains = store.chains(SearchQuery.ALL);
            assertEquals(
                    store.origins(SearchQuery.ALL).statements(),
                    chains.stream().mapToLong(ChainCount::statements).sum());
            for (ChainCount chain : chains) {
                assertEquals("PUBLISHER", chain.hops().get(0).role(), chain.toString());
            }
            List<ChainCount> ofOne = store.chains(SearchQuery.ALL.with(SearchQuery.By.PUBLISHER, "Kontur"));
            assertTrue(
                    !ofOne.isEmpty()
                            && ofOne.stream()
                                    .allMatch(
                                            chain -> chain.hops().get(0).name().equals("Kontur")),
                    ofOne.toString());
        }
    }

    @Test
    void aDossierTellsWhatIsKnown() {
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            Dossier dossier = store.dossier("Brandt").orElseThrow();
            assertEquals("Jonas Brandt", dossier.actor().name());
            assertEquals(1, dossier.articles());
            assertEquals("Jonas Brandt", dossier.namings().get(0).words());
            assertEquals(List.of(new Count("Kontur", 1)), dossier.publishers());
            assertTrue(store.dossier("Niemand").isEmpty());
        }
    }

    @Test
    void aFolderWithoutAStoreIsSaidToBeOne() {
        StoreException failure =
                assertThrows(StoreException.class, () -> Store.open(folder.resolve("leer"), StoreFixture.LEMMAS)
                        .close());
        assertEquals(Reason.MISSING, failure.reason());
    }
}
