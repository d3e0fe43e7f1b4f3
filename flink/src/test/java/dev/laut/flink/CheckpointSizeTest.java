package dev.laut.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.input.InputSettings;
import dev.laut.store.sql.Packed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A local cluster takes checkpoints of any size. */
class CheckpointSizeTest {

    /** What Flink keeps of one step where checkpoints are kept in memory. */
    private static final long IN_MEMORY = 5L << 20;

    private static final int ARTICLES = 4;

    private static final Random RANDOM = new Random(3);

    /** Reports with signs that cannot be packed: few words, much state. */
    private static String text(int number) {
        StringBuilder text = new StringBuilder(Press.text(number));
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            text.append("\n\nDer Vorgang trägt beim Amt das Kennzeichen ");
            RANDOM.ints(200_000, '\u4e00', '\u9fa5').forEach(text::appendCodePoint);
            text.append(".");
        }
        return text.toString();
    }

    @Test
    void stateThatMemoryDoesNotHoldIsKeptInFiles(@TempDir Path folder) throws Exception {
        List<String> lines = new ArrayList<>();
        long state = 0;
        for (int number = 0; number < ARTICLES; number++) {
            String text = text(number);
            state += Packed.text(text).length;
            lines.add(Press.line("https://a.example/" + number, "2025-09-01", "Kontur", "Aus dem Amt", text));
        }
        assertTrue(state > IN_MEMORY, state + " bytes of packed text");
        String input = Press.write(folder.resolve("in/news.jsonl"), lines).toString();
        String output = folder.resolve("out").toString();
        ClusterRun.Summary summary =
                new ClusterRun(List.of(input), output, 1, "", "", JobSettings.DEFAULT, InputSettings.DEFAULT).run();
        assertEquals(new ClusterRun.Summary(ARTICLES, 0), summary);
        assertEquals(ARTICLES, Lines.of(folder.resolve("out"), "records").size());
    }
}
