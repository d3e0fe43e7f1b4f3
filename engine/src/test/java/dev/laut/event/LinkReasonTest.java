package dev.laut.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.laut.event.LinkReason.Ground;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkReasonTest {

    @Test
    void saysTheSameInBothLanguages() {
        LinkReason reason = new LinkReason(Ground.OTHER_FIGURE, "12", "14", "Matrosen");
        assertEquals("andere Zahl zur selben Sache: 12 und 14 Matrosen", reason.words(Locale.GERMAN));
        assertEquals("another figure on the same matter: 12 and 14 Matrosen", reason.words(Locale.ENGLISH));
    }

    @Test
    void writesAmountsAsTheReaderDoes() {
        LinkReason reason = new LinkReason(Ground.NEWER_FIGURE, "0.7", "12500", "Prozent");
        assertEquals("neuere Zahl desselben Ursprungs: 0,7 und 12.500 Prozent", reason.words(Locale.GERMAN));
        assertEquals("neuere Zahl desselben Ursprungs: 0,7 und 12.500 Prozent", reason.words(Locale.FRENCH));
        assertEquals("a newer figure of the same origin: 0.7 and 12,500 Prozent", reason.words(Locale.ENGLISH));
    }

    @Test
    void speaksGermanToAllOthersWhateverTheMachineSpeaks() {
        assertEquals("dieselben Worte", new LinkReason(Ground.SAME_WORDS).words(Locale.FRENCH));
        assertEquals("the same words", new LinkReason(Ground.SAME_WORDS).words(Locale.UK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void hasWordsForEveryGroundAndNoOther(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "dev.laut.event.link-reasons",
                Locale.forLanguageTag(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Set<String> grounds = Arrays.stream(Ground.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(grounds, bundle.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void namesAllItsValuesInBothLanguages(Ground ground) {
        LinkReason reason =
                new LinkReason(ground, List.of("Wert0", "Wert1", "Wert2").subList(0, ground.size()));
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            String words = reason.words(language);
            assertFalse(words.isBlank());
            reason.values().forEach(value -> assertEquals(2, words.split(value, -1).length, words));
        }
    }

    @Test
    void refusesValuesThatTheGroundDoesNotName() {
        assertThrows(IllegalArgumentException.class, () -> new LinkReason(Ground.SAME_WORDS, "zu viel"));
        assertThrows(IllegalArgumentException.class, () -> new LinkReason(Ground.OTHER_ORIGIN, "dpa"));
    }

    @Test
    void wordsWithPercentSignsAreNoFormat() {
        assertEquals("5 %s von 10 %", new LinkReason(Ground.UNNAMED, "5 %s von 10 %").words(Locale.GERMAN));
    }
}
