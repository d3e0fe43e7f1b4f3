package dev.laut.entity.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EndingsTest {

    private static final int ORGANISATION = 1;
    private static final int PLACE = 2;
    private static final int CLUB = 3;

    private final Endings endings = Endings.load();

    @Test
    void readsWordsByTheirLastPart() {
        assertEquals(PLACE, endings.sort("erlenbachtal"));
        assertEquals(ORGANISATION, endings.sort("imkerverband"));
        assertEquals(ORGANISATION, endings.sort("imkerverbandes"));
        assertEquals(0, endings.sort("regen"));
        assertEquals(0, endings.sort(""));
    }

    @Test
    void takesClubsForWholeWordsOnly() {
        assertEquals(CLUB, endings.sort("sv"));
        assertEquals(0, endings.sort("nsv"));
    }
}
