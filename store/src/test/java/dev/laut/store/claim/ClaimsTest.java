package dev.laut.store.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Lemmas;
import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import dev.laut.store.StoreFixture;
import dev.laut.store.claim.Claim.Change;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClaimsTest {

    @TempDir
    private Path folder;

    private List<Claim> claims(int least, String... texts) {
        StoreFixture.fill(folder, texts);
        try (Store store = Store.open(folder, new Lemmas(GermanDictionary.load()))) {
            return store.claims(SearchQuery.ALL, least);
        }
    }

    @Test
    void theSameIsOneClaimOverArticles() {
        List<Claim> claims = claims(
                2,
                "„Die Brücke über die Aller wird im Frühjahr gesperrt“, sagte Anna Beck am Montag.",
                "„Die Brücke über die Aller wird im Frühjahr gesperrt“, sagte Anna Beck der dpa.",
                "„Die Brücke über die Aller wird gesperrt“, sagte Anna Beck.",
                "„Die Brücke über die Aller wird im Frühjahr gesperrt“, sagte Jonas Brandt.",
                "„Der Wochenmarkt zieht in die alte Reithalle um“, sagte Anna Beck.");
        assertEquals(1, claims.size());
        Claim claim = claims.get(0);
        assertEquals("Anna Beck", claim.speaker());
        assertEquals(3, claim.articles());
        assertEquals(1, claim.publishers());
        assertEquals(List.of("Anna Beck"), claim.origins());
        assertEquals(
                List.of(2, 1),
                claim.versions().stream()
                        .map(version -> version.places().size())
                        .toList());
        assertEquals(
                List.of(new Change("im Frühjahr", "")), claim.versions().get(1).changes());
    }

    @Test
    void differentWordsOfOneSpeakerAreDifferentClaims() {
        assertTrue(claims(
                        2,
                        "„Die Brücke über die Aller wird im Frühjahr gesperrt“, sagte Anna Beck am Montag.",
                        "„Die Brücke in Dornau bekommt ein Geländer aus Stahl“, sagte Anna Beck am Montag.")
                .isEmpty());
    }

    @Test
    void saysWordByWordWhatWasChanged() {
        assertEquals(List.of(), WordChanges.of("Wir prüfen das.", "Wir prüfen das"));
        assertEquals(
                List.of(new Change("prüfen", "untersuchen"), new Change("", "genau")),
                WordChanges.of("Wir prüfen das heute", "Wir untersuchen das genau heute"));
    }
}
