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
    void aLineThatCouldNotBeReadBackIsBroken() throws IOException {
        String csv = """
                p:1,PERSON,Ida Elke,,x
                p:2,PERSON,Udo Elke,,m,,,Chef
                p:3,PERSON,Eva Elke,,f,,,Chef@X:2020-13..
                #4,PERSON,Jan Elke
                p:5,ORGANISATION,Elkewerk
                p:6,PERSON,"Ole
                """;
        ImportReport report = new ActorImport(KNOWLEDGE, user).run(Files.writeString(folder.resolve("a.csv"), csv));
        assertEquals(new ImportReport(1, 0, 5), report);
    }

    @Test
    void aDumpMayHoldAnythingButItsLines() throws IOException {
        String dump = "{}{\nnull\n7\n\"Q1\"\n" + "[".repeat(5000) + "\n\u0000\n{\"id\":\"Q5\",\"labels\":[]},\n";
        Path file = Files.writeString(folder.resolve("dump.json"), dump);
        assertEquals(new ImportReport(0, 4, 3), new ActorImport(KNOWLEDGE, user).run(file));
    }

    @Test
    void anImportThatIsStoppedLeavesTheOldKnowledge() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.json"), DUMP);
        new ActorImport(KNOWLEDGE, user).run(dump);
        String before = Files.readString(user.resolve("people.tsv"));
        Path other = Files.writeString(folder.resolve("other.json"), DUMP.replace("Probst", "Anders"));
        int[] lines = {0};
        assertThrows(IllegalStateException.class, () -> new ActorImport(KNOWLEDGE, user).run(other, () -> {
            if (++lines[0] == 4) {
                throw new IllegalStateException("stopped");
            }
        }));
        assertEquals(before, Files.readString(user.resolve("people.tsv")));
    }

    @Test
    void aZippedDumpIsReadLikeAPlainOne() throws IOException {
        Path file = folder.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(DUMP.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(new ImportReport(2, 1, 1), new ActorImport(KNOWLEDGE, user).run(file));
    }

    @Test
    void anImportStoppedWhileItsFilesMoveIsTheNewKnowledge() throws IOException {
        new ActorImport(KNOWLEDGE, user).run(Files.writeString(folder.resolve("dump.json"), DUMP));
        Path ready = Files.createDirectory(user.resolve("import-ready"));
        Files.writeString(
                ready.resolve("people.tsv"),
                Files.readString(user.resolve("people.tsv")).replace("Probst", "Anders"));
        assertFalse(KnowledgeBase.load(user).named("Anders").isEmpty());
        assertTrue(KnowledgeBase.load(user).named("Probst").isEmpty());
        new ActorImport(KNOWLEDGE, user).run(Files.writeString(folder.resolve("none.csv"), ""));
        assertFalse(Files.exists(ready));
        assertFalse(KnowledgeBase.load(user).named("Anders").isEmpty());
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
