package dev.laut.lang.de;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void readsRowsAndExamplesAndSkipsComments() throws IOException {
        WordTable table = table("# title\n# example: Er kam.\n\nkommen\tASSERT|ASK\n");
        assertEquals(List.of("Er kam."), table.examples());
        assertEquals(List.of("ASSERT", "ASK"), table.rows().get(0).values(1));
        assertEquals("", table.rows().get(0).cell(7));
        assertEquals(Set.of("kommen"), table.words());
    }

    @Test
    void saysWhereABadLineStands() throws IOException {
        WordTable table = table("# title\nkommen\ngehen\nkommen\n");
        Exception error = assertThrows(IllegalArgumentException.class, table::words);
        assertEquals("words.tsv:4: stands twice: kommen", error.getMessage());
    }

    private static WordTable table(String text) throws IOException {
        return WordTable.read("words.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
