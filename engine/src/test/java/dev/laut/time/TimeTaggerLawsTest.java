package dev.laut.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeTaggerLawsTest {

    private static final List<String> WORDS = List.of(
            "am",
            "im",
            "vor",
            "seit",
            "bis",
            "der",
            "den",
            "des",
            "Montag",
            "Dienstagabend",
            "31.",
            "99.",
            "0.",
            "Februar",
            "Mai",
            "2026",
            "0000",
            "1999",
            "31.2.2026",
            "99.99.99",
            "24.12",
            "25.61",
            "Uhr",
            "halb",
            "zwei",
            "null",
            "Jahre",
            "Jahren",
            "Woche",
            "vergangenen",
            "nächsten",
            "Anfang",
            "Ende",
            "Ostern",
            "siebziger",
            "1000er",
            "Jahrhundert",
            "30.",
            "heute",
            "morgen",
            "Abend",
            "jeden",
            "alle",
            "und",
            "-",
            ",",
            ".",
            "„",
            "“",
            "wird",
            "sagte",
            "\u00A0",
            "🕊",
            "ein",
            "halbes",
            "Quartal",
            "fünften",
            "5.");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(30).map(words -> String.join(" ", words));
    }

    @Property
    void spansStayInTheTextAndApart(@ForAll("texts") String text) {
        int end = 0;
        for (TimeExpression time : Tagged.times(text)) {
            assertTrue(time.span().begin() >= end && time.span().end() <= text.length(), text + time);
            assertTrue(time.span().length() > 0, text + time);
            end = time.span().end();
        }
    }

    @Property
    void findsTheSameWordsWithoutAReferenceDate(@ForAll("texts") String text) {
        List<TimeExpression> open = Tagged.times(text, Optional.empty());
        assertEquals(
                Tagged.times(text).stream().map(TimeExpression::span).toList(),
                open.stream().map(TimeExpression::span).toList());
    }

    @Property
    void readsTheSameTwice(@ForAll("texts") String text) {
        assertEquals(Tagged.times(text), Tagged.times(text));
    }

    @Property
    void takesAnyText(@ForAll String text) {
        Tagged.times(text).forEach(time -> assertTrue(time.span().end() <= text.length()));
    }
}
