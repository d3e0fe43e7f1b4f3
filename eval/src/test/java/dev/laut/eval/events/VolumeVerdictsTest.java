package dev.laut.eval.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeVerdictsTest {

    @TempDir
    Path folder;

    @Test
    void theProjectsOwnAreReadable() {
        VolumeVerdicts verdicts = VolumeVerdicts.load();
        assertTrue(verdicts.size() > 100, verdicts.size() + " verdicts");
        assertTrue(verdicts.precision() > 0.7, "precise " + verdicts.precision());
    }

    @Test
    void countsTheRightOnes() throws IOException {
        assertEquals(0.5, write("u\t0\t4\tcall\tright", "u\t0\t9\tvisit\twrong").precision());
    }

    @Test
    void saysWhereALineIsBad() {
        Exception error = assertThrows(IllegalArgumentException.class, () -> write("u\t0\t4\tcall\tperhaps"));
        assertTrue(error.getMessage().contains("verdicts.tsv:1: "), error.getMessage());
    }

    private VolumeVerdicts write(String... lines) throws IOException {
        return VolumeVerdicts.read(Files.writeString(folder.resolve("verdicts.tsv"), String.join("\n", lines)));
    }
}
