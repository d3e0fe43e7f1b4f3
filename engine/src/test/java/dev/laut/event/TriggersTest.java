package dev.laut.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.article.Role;
import dev.laut.lang.de.WordTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriggersTest {

    @Test
    void takesAUsersOwnTypesAndWords() throws IOException {
        EventTypes types = EventTypes.load().with(table("harvest\t-\t-\tneutral\tactor,recipient\tharvest"));
        EventFinder finder = Read.finder(Triggers.load(types).with(table("verb\ternten\tharvest")));
        List<Event> events = Read.events(Read.document("Die Bauern ernteten das Korn.", Role.PARAGRAPH), finder);
        assertEquals(List.of("harvest"), events.stream().map(Event::type).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verb\ternten\tharvest",
                "idiom\ttreffen\tmeeting",
                "verb\ttreffen\tmeeting\t@nobody",
                "verb\ttreffen\tmeeting\t?xyz"
            })
    void saysWhereALineIsBad(String line) {
        Triggers own = Triggers.load();
        Exception error = assertThrows(IllegalArgumentException.class, () -> own.with(table("# comment\n" + line)));
        assertTrue(error.getMessage().startsWith("own.tsv:2: "), error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harvest\t-\t-\tfriendly\tactor,recipient",
                "harvest\t-\t-\tneutral\tfarmer,recipient",
                "harvest\t-\t-\tneutral\tactor"
            })
    void saysWhereATypeIsBad(String line) {
        EventTypes types = EventTypes.load();
        Exception error = assertThrows(IllegalArgumentException.class, () -> types.with(table(line)));
        assertTrue(error.getMessage().startsWith("own.tsv:1: "), error.getMessage());
    }

    @Test
    void everyTypeHasItsCounterparts() {
        EventType meeting = EventTypes.load().find("meeting").orElseThrow();
        assertEquals("CONSULT", meeting.plover());
        assertEquals(EventType.Tone.CO_OPERATIVE, meeting.tone());
        assertTrue(EventTypes.load().all().size() >= 25);
    }

    private static WordTable table(String text) throws IOException {
        return WordTable.read("own.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
