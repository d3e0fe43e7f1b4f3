package dev.laut.store.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PackedTest {

    @Test
    void anyTextComesBack() {
        for (String text : new String[] {"", "Größe", "Lage \ud83d ernst", "„Zug“ \ud83d\ude82", "\0\uffff"}) {
            assertEquals(text, Packed.text(Packed.text(text)));
        }
    }

    @Test
    void whatRepeatsTheTextTakesLittle() {
        String text = "Die Lage sei ernst, sagte Anna Beck am Montag in Berlin vor Journalisten.";
        byte[] bytes = ("{\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
        byte[] packed = Packed.against(text, bytes);
        assertArrayEquals(bytes, Packed.openAgainst(text, packed));
        assertTrue(packed.length < bytes.length / 2, packed.length + " bytes");
    }

    @Test
    void longTextsComeBack() {
        String text = "Der Ausschuss tagt. Die Beratungen gehen weiter. ".repeat(20_000);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(bytes, Packed.openAgainst(text, Packed.against(text, bytes)));
    }
}
