package dev.laut.entity.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorImportTest {

    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();

    private static final String DUMP = """
            [
            {"id":"Q900000001","labels":{"de":{"value":"Wanda Probst"}},"aliases":{"de":[{"value":"W. Probst"}]},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}],"P39":[{}],"P27":[{"mainsnak":{"datavalue":{"value":{"id":"Q159"}}}}],"P21":[{"mainsnak":{"datavalue":{"value":{"id":"Q6581072"}}}}]}},
            {"id":"Q900000002","labels":{"de":{"value":"Ein Berg"}},"claims":{}},
            {"id":"Q900000003","labels":
            {"id":"Q900000004","labels":{"de":{"value":"Elbkurier"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q11032"}}}}]}}
            ]
            """;

    @TempDir
    Path folder;

    private Path user;

    @BeforeEach
    void makeFolder() {
        user = folder.resolve("actors");
    }

    @Test
    void aDumpAddsPersonsAndMediaAndCountsBrokenLines() throws IOException {
        Path file = Files.writeString(folder.resolve("dump.json"), DUMP);
        assertEquals(new ImportReport(2, 1, 1), new ActorImport(KNOWLEDGE, user).run(file));
        KnowledgeBase extended = KnowledgeBase.load(user);
        assertEquals("Russland", extended.named("Probst").get(0).country().orElseThrow());
        assertTrue(extended.medium("Elbkurier").isPresent());
    }

    @Test
    void aCsvFileAddsToWhatIsThere() throws IOException {
        new ActorImport(KNOWLEDGE, user).run(Files.writeString(folder.resolve("dump.json"), DUMP));
        String csv =
                "id,kind,name,aliases,gender,state,party,offices\np:9,PERSON,\"Ida, Elke\",,f,,,Chef@X:2020..\nx\n";
        ImportReport report = new ActorImport(KNOWLEDGE, user).run(Files.writeString(folder.resolve("more.csv"), csv));
        assertEquals(new ImportReport(1, 1, 1), report);
        assertFalse(KnowledgeBase.load(user).named("Probst").isEmpty());
    }

    @Test
    void anImportThatBreaksOffLeavesTheOldKnowledge() throws IOException {
        new ActorImport(KNOWLEDGE, user).run(Files.writeString(folder.resolve("dump.json"), DUMP));
        Path torn = folder.resolve("torn.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(torn))) {
            out.write(DUMP.replace("Probst", "Anders").repeat(2000).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(torn);
        Files.write(torn, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThrows(IOException.class, () -> new ActorImport(KNOWLEDGE, user).run(torn));
        assertFalse(KnowledgeBase.load(user).named("Probst").isEmpty());
        try (var files = Files.list(user)) {
            assertEquals(3, files.count());
        }
    }
}
