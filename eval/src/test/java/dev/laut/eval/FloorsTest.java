package dev.laut.eval;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {

    @TempDir
    Path folder;

    @Test
    void failsUnderTheFloorAndNotOnIt() throws IOException {
        Floors floors = Floors.read(write("# a comment", "pages.f1\t0.9\tF1"));
        assertDoesNotThrow(() -> floors.check("pages.f1", 0.9));
        AssertionError error = assertThrows(AssertionError.class, () -> floors.check("pages.f1", 0.89));
        assertEquals("pages.f1 is 0.89, under its floor 0.9", error.getMessage());
        assertThrows(AssertionError.class, () -> floors.check("pages.f1", Double.NaN));
    }

    @Test
    void saysWhereALineIsBad() throws IOException {
        Path file = write("# a comment", "pages.f1\tviel");
        Exception error = assertThrows(IllegalStateException.class, () -> Floors.read(file));
        assertTrue(error.getMessage().startsWith(file + ":2: "), error.getMessage());
    }

    @Test
    void readsTheProjectsOwn() {
        assertDoesNotThrow(Floors::load);
    }

    private Path write(String... lines) throws IOException {
        return Files.writeString(folder.resolve("floors.tsv"), String.join("\n", lines));
    }
}
