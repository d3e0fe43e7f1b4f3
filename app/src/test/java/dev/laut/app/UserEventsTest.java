package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types of events of one's own. */
final class UserEventsTest {

    @TempDir
    private Path folder;

    private String article;

    @BeforeEach
    void writeArticle() throws IOException {
        article = Files.writeString(folder.resolve("a.txt"), "Die Bauern ernteten am Montag das Korn.\n")
                .toString();
    }

    @Test
    void ownTypesAndWordsAreRead() throws IOException {
        Files.writeString(folder.resolve("event-types.tsv"), "harvest\t-\t-\tneutral\tactor,recipient\tharvest\n");
        Files.writeString(folder.resolve("event-triggers.tsv"), "verb\ternten\tharvest\n");
        Run run = Run.of("read", "--json", "--events", folder.toString(), article);
        assertTrue(run.out().contains("\"type\":\"harvest\""), run.out());
    }

    @Test
    void anUnknownTypeIsToldWithFileAndLine() throws IOException {
        Path words = Files.writeString(folder.resolve("event-triggers.tsv"), "# words of mine\nverb\tsäen\tsowing\n");
        Run run = Run.of("read", "--events", folder.toString(), article);
        assertEquals(1, run.status());
        assertTrue(run.err().contains(words + ":2: no event type \"sowing\""), run.err());
    }

    @Test
    void aFolderThatIsMissingIsTold() {
        Path missing = folder.resolve("missing");
        Run run = Run.of("read", "--events", missing.toString(), article);
        assertEquals(1, run.status());
        assertTrue(run.err().contains(missing.toString()), run.err());
    }
}
