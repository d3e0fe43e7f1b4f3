package dev.laut.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are read to their end, and no further. */
class WholeNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kordula Berg-Asche spricht. Später lobte Berg-Asche das. | Berg-Asche | Kordula Berg-Asche",
                "Einig war sie mit Annegret Holz-Wiese. | Annegret Holz-Wiese | Annegret Holz-Wiese",
                "Das Landesamt für Gesundheit und Lebensmittelsicherheit zählt mit. | Landesamt für Gesundheit und Lebensmittelsicherheit | Landesamt für Gesundheit und Lebensmittelsicherheit",
                "England und Wales öffnen die Schulen. | Wales | Wales",
                "Zu sehen ist das im New Yorker Klinikum Nord. | im New Yorker Klinikum | New Yorker Klinikum",
                "Die Firma Webolit zahlt nichts. Ein Webolit-Sprecher schwieg. | Webolit | Webolit",
                "Der erste Patient kam am Montag. | Der erste Patient | erster Patient",
                "Die Kultusministerkonferenz berät heute. | Kultusministerkonferenz | KMK",
                "Das Kommando der Vereinigten Staaten (HAFCOM) zog um. | Vereinigten Staaten | USA",
            })
    void namesAreWhole(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @Test
    void anAbbreviationOfSomethingLongerIsNotTheState() {
        String text = "Das Kommando der Vereinigten Staaten (HAFCOM) zog um. Zuletzt schwieg HAFCOM dazu.";
        assertFalse(Read.meant(text, "HAFCOM").equals("USA"));
    }

    @Test
    void aFirmIsNoPlace() {
        assertTrue(Read.entities("Der Autozulieferer Webolit zahlt nichts.").stream()
                .noneMatch(entity -> entity.endsWith(":PLACE")));
    }

    @Test
    void listsAreNoNames() {
        assertTrue(Read.entities("Landkreise: Ebersberg | Erding | Freising | Dachau").stream()
                .noneMatch(entity -> entity.contains("|")));
    }
}
