package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class LemmasTest {

    private static String lemmas(String text) {
        return Lemmas.ofArticle(StoreFixture.LEMMAS.document(text));
    }

    @Test
    void aWordInATextHasOneLemma() {
        assertEquals("wegen der treffen in genf schweigen", lemmas("Wegen des Treffens in Genf schwieg"));
    }

    @Test
    void anUnknownNameLosesItsGenitive() {
        assertEquals("der rede brandtkow", lemmas("Die Rede Brandtkows"));
    }

    @Test
    void aWordThatIsLookedForHasAllItsLemmas() {
        assertTrue(StoreFixture.LEMMAS.all("Treffens").contains("treffen"));
        assertTrue(StoreFixture.LEMMAS.all("treffens").contains("treffen"));
        assertTrue(StoreFixture.LEMMAS.all("traf").contains("treffen"));
        assertTrue(StoreFixture.LEMMAS.all("Brandtkow").contains("brandtkow"));
    }
}
