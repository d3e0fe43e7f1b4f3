package dev.laut.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether words mean one or several, and how several are called. */
class SeveralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Helfer gaben Flüchtlingen Decken. | Flüchtlingen | Flüchtlinge:GROUP",
                "In vielen Krankenhäusern fehlt Geld. | vielen Krankenhäusern | Krankenhäuser:GROUP",
                "Zahlreiche Radfahrer kamen. | Zahlreiche Radfahrer | Radfahrer:GROUP",
                "Sie half weiteren Patienten. | weiteren Patienten | weitere Patienten:GROUP",
                "Man sprach mit den Abgeordneten der Partei. | den Abgeordneten | Abgeordnete:GROUP",
                "Man sprach mit den Bauern. | den Bauern | Bauern:GROUP",
            })
    void severalAreCalledInTheNominative(String text, String words, String entity) {
        assertEquals(entity, entity(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Es fehlen Ärzte, Pfleger und Berater. | Pfleger | Pfleger:GROUP",
                "Rund 10.000 Angehörige kamen. | Angehörige | Angehörige:GROUP",
                "Britische wissenschaftliche Berater sagen das. | wissenschaftliche Berater | Britische wissenschaftliche Berater:GROUP",
                "Jan Ohlsen, Befehlshaber der Truppe, schwieg. | Befehlshaber | Jan Ohlsen:PERSON",
                "Anna Berger, Abgeordnete der Grünen, schwieg. | Abgeordnete | Anna Berger:PERSON",
                "Es gibt Patienten, die lange warten. | Patienten | Patienten:GROUP",
                "Als Trainer kam er zurück. | Trainer | Trainer:ANONYMOUS",
            })
    void neighboursTellSeveralFromOne(String text, String words, String entity) {
        assertEquals(entity, entity(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dazu kamen schwer kranke Menschen. | schwer kranke Menschen | kranke Menschen:GROUP",
                "Entscheiden wird wohl Forstministerin Petra Lohse. | Forstministerin | Petra Lohse:PERSON",
                "Am Montag benutzte Forstminister Jan Ohlsen das Wort. | Forstminister | Jan Ohlsen:PERSON",
            })
    void adverbsAndVerbsAreNoAttributes(String text, String words, String entity) {
        assertEquals(entity, entity(text, words));
    }

    private static String entity(String text, String words) {
        String name = Read.meant(text, words);
        return Read.entities(text).stream()
                .filter(entity -> entity.startsWith(name + ":"))
                .findFirst()
                .orElse(name);
    }
}
