package dev.laut.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.laut.article.Span;
import dev.laut.copy.SharedRun;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenSpansTest {

    @Test
    void spansAreReadAsTheyWereWritten() {
        List<Span> spans = List.of(new Span(12, 40), new Span(52, 60));
        assertEquals("12-40 52-60", WrittenSpans.of(spans));
        assertEquals(spans, WrittenSpans.read("12-40 52-60"));
    }

    @Test
    void runsAreReadAsTheyWereWritten() {
        List<SharedRun> runs = List.of(
                new SharedRun(new Span(12, 40), new Span(52, 80), 1),
                new SharedRun(new Span(50, 51), new Span(0, 1), 1));
        assertEquals("12-40:52-80 50-51:0-1", WrittenSpans.ofRuns(runs));
        assertEquals(runs, WrittenSpans.readRuns("12-40:52-80 50-51:0-1"));
    }

    @Test
    void wordsThatAreApartStandApart() {
        String text = "Das Schiff, so Beck, sei sicher.";
        assertEquals("Das Schiff … sei sicher", WrittenSpans.words(WrittenSpans.read("0-10 21-31"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "12-", "12-40-60", "40-12", "a-b", "12-40  52-60", "-1-4"})
    void whatHasAnotherFormIsRefused(String written) {
        assertThrows(IllegalArgumentException.class, () -> WrittenSpans.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12-40", "12-40:52", "1-2:3-4:5-6"})
    void whatIsNoRunIsRefused(String written) {
        assertThrows(IllegalArgumentException.class, () -> WrittenSpans.readRuns(written));
    }
}
