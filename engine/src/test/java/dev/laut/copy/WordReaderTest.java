package dev.laut.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordReaderTest {

    @Test
    void typesettingMakesNoDifference() {
        assertSame("Über 10 824 Häuser", "ÜBER 10.824 Häu\u00adser");
        assertSame("Über 10\u00a0824 Häuser", "U\u0308ber 10824, Häu-\nser!");
        assertSame("am 1. 4. 2020", "am 1.4.2020");
    }

    @Test
    void spansHoldTheWordsAsPrinted() {
        String text = "»Häu\u00adser«, sagt sie";
        assertEquals("Häu\u00adser", WordReader.read(text).span(0, 1).in(text));
    }

    @Test
    void knowsWhatStandsBetweenQuotationMarks() {
        assertEquals("{1, 2}", quoted("Sie „sagt nein“ und geht"));
        assertEquals("{1, 2}", quoted("Sie »sagt nein« und geht"));
        assertEquals("{1, 2}", quoted("Sie \"sagt nein\" und geht"));
        assertEquals("{}", quoted("Ein 27\" großer Schirm „ohne Ende"));
    }

    private static String quoted(String text) {
        Wording wording = WordReader.read(text);
        return IntStream.range(0, wording.size())
                .filter(wording::isQuoted)
                .boxed()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static void assertSame(String one, String other) {
        assertEquals(hashes(one), hashes(other), one + " | " + other);
    }

    private static List<Integer> hashes(String text) {
        Wording wording = WordReader.read(text);
        return IntStream.range(0, wording.size()).map(wording::hash).boxed().toList();
    }
}
