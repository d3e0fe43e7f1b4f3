package dev.laut.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-04, 2026-02-04",
        "20260204, 2026-02-04",
        "2020-03-1, 2020-03-01",
        "2026-02-04 09:30:15, 2026-02-04T09:30:15",
        "2026-02-04T09:30:00.123Z, 2026-02-04T09:30:00Z",
        "2026-02-04T09:30+0100, 2026-02-04T09:30:00+01:00",
        "2026-02-04T09:30:00+01:00, 2026-02-04T09:30:00+01:00"
    })
    void readsIsoDatesAndTheirRelatives(String text, String iso) {
        assertEquals(iso, PublicationTime.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gestern", "2026-02-31", "2026-13-01", "04.02.2026"})
    void readsNothingElse(String text) {
        assertTrue(PublicationTime.parse(text).isEmpty(), text);
    }
}
