package dev.laut.desk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.event.EventType;
import dev.laut.event.EventTypes;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words GERMAN = new Words(Language.DE);
    private static final Words ENGLISH = new Words(Language.EN);

    @Test
    void everyTypeOfEventHasAName() {
        for (EventType type : EventTypes.load().all()) {
            assertTrue(GERMAN.has("event." + type.name()), type.name());
            assertTrue(ENGLISH.has("event." + type.name()), type.name());
        }
    }

    @Test
    void daysAndLongerTimesArePutIntoWords() {
        assertEquals("9. September 2025, 20:31", GERMAN.day("2025-09-09T20:31:00"));
        assertEquals("September 2025", GERMAN.day("2025-09"));
        assertEquals("37. Woche 2025", GERMAN.day("2025-W37"));
        assertEquals("week 37 of 2025", ENGLISH.day("2025-W37"));
        assertEquals("Herbst 2025", GERMAN.day("2025-FA"));
        assertEquals("2025", GERMAN.day("2025"));
        assertEquals("2025-13", GERMAN.day("2025-13"));
    }

    @Test
    void momentsAreToldAsTheClocksOfAZoneShowThem() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertEquals("10. September 2025, 00:30:05", GERMAN.moment("2025-09-09T22:30:05.123Z", berlin));
        assertEquals("10 September 2025, 00:30:05", ENGLISH.moment("2025-09-09T22:30:05Z", berlin));
        assertEquals("", GERMAN.moment("", berlin));
    }

    @Test
    void sharesAreWrittenAsTheLanguageDoes() {
        assertEquals("3,6 %", GERMAN.percent(3.6));
        assertEquals("3.6 %", ENGLISH.percent(3.6));
    }
}
