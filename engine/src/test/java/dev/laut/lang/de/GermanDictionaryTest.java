package dev.laut.lang.de;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.lang.de.Tag.Gender;
import dev.laut.lang.de.Tag.NameClass;
import dev.laut.lang.de.Tag.VerbForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class GermanDictionaryTest {

    private static final GermanDictionary DICTIONARY = GermanDictionary.load();

    @Test
    void keepsEveryReadingOfAnAmbiguousForm() {
        WordForm angaben = DICTIONARY.analyse("Angaben");
        assertEquals("Angabe", angaben.lemma(PartOfSpeech.NOUN).orElseThrow());
        assertEquals("angeben", angaben.lemma(PartOfSpeech.VERB).orElseThrow());
    }

    @Test
    void tellsKonjunktivFromIndicative() {
        WordForm sei = DICTIONARY.analyse("sei");
        assertTrue(sei.isThirdPerson(VerbForm.KONJUNKTIV_1));
        assertFalse(sei.isThirdPerson(VerbForm.PRESENT));
        WordForm sagte = DICTIONARY.analyse("sagte");
        assertTrue(sagte.isThirdPerson(VerbForm.PRETERITE));
        assertTrue(sagte.isThirdPerson(VerbForm.KONJUNKTIV_2));
    }

    @Test
    void readsCompoundsByTheirLastPart() {
        WordForm kremlchef = DICTIONARY.analyse("Kremlchefs");
        assertEquals("Kremlchef", kremlchef.lemma());
        assertTrue(kremlchef.is(Gender.MASCULINE));
        assertFalse(kremlchef.isKnown());
        assertEquals("Putin-Vertraute", DICTIONARY.analyse("Putin-Vertrauter").lemma());
    }

    @Test
    void readsAnyWordWithACapitalAtTheBeginningOfASentence() {
        assertTrue(DICTIONARY.analyseInitial("Der").is(PartOfSpeech.ARTICLE));
        assertTrue(DICTIONARY.analyse("Der").lexemes().isEmpty());
    }

    @Test
    void knowsWhatANameIsTheNameOf() {
        assertTrue(DICTIONARY.analyse("Andreas").is(NameClass.FIRST_NAME));
        assertTrue(DICTIONARY.analyse("Berlin").is(NameClass.CITY));
        assertTrue(DICTIONARY.analyse("Russland").is(NameClass.COUNTRY));
    }

    @Test
    void hasNoReadingForWhatIsNoWord() {
        for (String form : List.of("", "-", "1234", "\uD83D\uDE00", "x".repeat(500), "\uD800")) {
            assertEquals(List.of(), DICTIONARY.analyse(form).lexemes(), form);
        }
    }

    @Test
    void knowsVerbsByTheirInfinitive() {
        assertTrue(DICTIONARY.isVerb("mitteilen"));
        assertFalse(DICTIONARY.isVerb("mitteilte"));
        assertFalse(DICTIONARY.isVerb("Mitteilung"));
    }
}
