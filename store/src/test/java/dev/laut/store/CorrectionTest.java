package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.store.Correction.Change;
import dev.laut.store.Found.Hit;
import dev.laut.store.Found.Order;
import dev.laut.store.sql.StorePlace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionTest {

    @TempDir
    private Path folder;

    StorePlace place() {
        return StorePlace.of(folder);
    }

    @BeforeEach
    void fill() {
        StoreFixture.fill(
                place(), "Das Schiff sei sicher, sagte Anna Beck.", "„Wir prüfen noch“, sagte Jonas Brandt in Genf.");
    }

    private long correct(Function<Changes, Optional<Change>> made) {
        Change change;
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            change = made.apply(new Changes(store)).orElseThrow();
        }
        try (StoreWriter writer = StoreFixture.open(place())) {
            return writer.correct(change, "Redaktion");
        }
    }

    private void undo(long id) {
        try (StoreWriter writer = StoreFixture.open(place())) {
            assertTrue(writer.undo(id, "Redaktion"));
            assertFalse(writer.undo(id, "Redaktion"));
        }
    }

    private List<Hit> by(String speaker) {
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            return store.search(SearchQuery.speaker(speaker), Order.DATE, 0, 10).hits();
        }
    }

    private String reference() {
        return by("Anna Beck").get(0).quote().orElseThrow().id();
    }

    @Test
    void anotherSpeakerWinsAndCanBeTakenBack() {
        String reference = reference();
        long id = correct(changes -> changes.speaker(reference, "Vera Holm"));
        assertEquals("Das Schiff sei sicher", by("Holm").get(0).passage());
        assertEquals(
                List.of("Weser-Bote", "Vera Holm"),
                by("Holm").get(0).quote().orElseThrow().chain());
        assertEquals(List.of(), by("Anna Beck"));
        undo(id);
        assertEquals(List.of(), by("Holm"));
        assertEquals(1, by("Anna Beck").size());
    }

    @Test
    void whatIsNoStatementIsNotFound() {
        String reference = reference();
        long id = correct(changes -> changes.noStatement(reference));
        assertEquals(List.of(), by("Anna Beck"));
        undo(id);
        assertEquals(1, by("Anna Beck").size());
    }

    @Test
    void anotherChainWins() {
        String reference = reference();
        correct(changes -> changes.chain(reference, List.of("AGENCY dpa", "PERSON Anna Beck")));
        assertEquals(
                List.of("Weser-Bote", "dpa", "Anna Beck"),
                by("Anna Beck").get(0).quote().orElseThrow().chain());
    }

    @Test
    void twoActorsBecomeOneAndTwoAgain() {
        long id = correct(changes -> changes.merge("Brandt", "Anna Beck"));
        assertEquals(2, by("Anna Beck").size());
        undo(id);
        assertEquals(1, by("Anna Beck").size());
        assertEquals(1, by("Brandt").size());
    }

    @Test
    void correctionsHoldAfterANewReadingAndForANewVersion() {
        String reference = reference();
        correct(changes -> changes.speaker(reference, "Vera Holm"));
        correct(changes -> changes.merge("Jonas Brandt", "Vera Holm"));
        try (StoreWriter writer = StoreFixture.open(place())) {
            writer.reread(StoreFixture.LAUT);
            assertEquals(2, by("Holm").size());
            writer.rebuild();
            assertEquals(2, by("Holm").size());
            writer.add(StoreFixture.entry(
                    "https://weser.example/1", "Am Montag tagte der Rat. Das Schiff sei sicher, sagte Anna Beck."));
            writer.commit();
        }
        assertEquals(2, by("Holm").size());
    }

    @Test
    void whatIsNotThereCannotBeCorrected() {
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            Changes changes = new Changes(store);
            assertEquals(Optional.empty(), changes.noStatement("99:s1"));
            assertEquals(Optional.empty(), changes.noStatement("s1"));
            assertEquals(Optional.empty(), changes.merge("Niemand", "Anna Beck"));
            assertThrows(IllegalArgumentException.class, () -> changes.chain("1:s1", List.of("Agentur")));
        }
    }

    @Test
    void whoAndWhenAreKept() {
        String reference = reference();
        correct(changes -> changes.noStatement(reference));
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            Correction correction = store.corrections().get(0);
            assertEquals("Redaktion", correction.by());
            assertEquals(StoreFixture.CLOCK.instant(), correction.at());
        }
    }
}
