package dev.laut.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a capital's name means the city or the government that sits there. */
class CapitalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Publikum des Opernhauses Wien jubelte. | Wien",
                "Ein Chor des Kurorchesters Wien sang. | Wien",
                "Der Flughafen London bleibt offen. | London",
                "Städte wie Rom, Paris und Warschau planen Radwege. | Paris",
                "Die Sperrung Londons steht bevor. | Londons",
                "Kiews Bürgermeister schwieg. | Kiews",
                "Im Osten Moskaus brannte es. | Moskaus",
            })
    void aCityIsMeant(String text, String words) {
        assertEquals(words.equals("Paris") ? words : words.replaceAll("s$", ""), Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Haltung Moskaus ist klar. | Moskaus | russische Regierung",
                "Londons Antwort steht aus. | Londons | britische Regierung",
                "Staaten wie Polen widersprachen, Paris lenkte ein. | Paris | französische Regierung",
                "Dem Kollegen warf der Präsident Moskau vor. | Moskau | russische Regierung",
            })
    void aGovernmentIsMeant(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }
}
