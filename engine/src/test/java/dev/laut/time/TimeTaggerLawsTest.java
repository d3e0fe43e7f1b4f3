package dev.laut.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.RandomWords;
import dev.laut.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    private static Stream<String> texts() {
        return new RandomWords(WORDS, 30).texts(500, 11);
    }

    @Test
    void spansStayInTheTextAndApart() {
        texts().forEach(text -> {
            int end = 0;
            for (TimeExpression time : Tagged.times(text)) {
                assertTrue(time.span().begin() >= end && time.span().end() <= text.length(), text + time);
                assertTrue(time.span().length() > 0, text + time);
                end = time.span().end();
            }
        });
    }

    @Test
    void findsTheSameWordsWithoutAReferenceDate() {
        texts().forEach(text -> assertEquals(spans(Tagged.times(text)), spans(Tagged.times(text, Optional.empty()))));
    }

    private static List<Span> spans(List<TimeExpression> times) {
        return times.stream().map(TimeExpression::span).toList();
    }

    @Test
    void readsTheSameTwice() {
        texts().forEach(text -> assertEquals(Tagged.times(text), Tagged.times(text)));
    }
}
