package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActorsCommandTest {

    private static final String CSV = """
            id,kind,name,aliases,gender,state,party,offices
            person:wanda-probst,PERSON,Wanda Probst,W. Probst,f,Deutschland,,Bürgermeister@Bremen:2021-03-01..2025-03-01
            medium:elbkurier,MEDIUM,Elbkurier,,,Deutschland,,
            vergessen
            """;

    private static final String DUMP = """
            [
            {"id":"Q900000001","labels":{"de":{"value":"Enno Harms"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}],"P39":[{}],"P21":[{"mainsnak":{"datavalue":{"value":{"id":"Q6581097"}}}}]}},
            {"id":"Q900000002","labels":{"de":{"value":"Ein Berg"}},"claims":{}},
            {"id":"Q900000003","labels":
            ]
            """;

    @TempDir
    private Path folder;

    @Test
    void showsWithADayWhoHeldWhichOffice() {
        Run run = Run.of("actors", "show", "Angela Merkel", "2021-12-07");
        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.out()
                        .contains("  am 7. Dezember 2021: Bundeskanzler (Deutschland),"
                                + " 22. November 2005 bis 8. Dezember 2021\n"),
                run.out());
        assertTrue(run.out().contains("  zu anderer Zeit: Parteichef (CDU)"), run.out());
        Run english = Run.of("actors", "show", "Angela Merkel", "--lang", "en");
        assertTrue(english.out().contains("  party: CDU\n"), english.out());
        assertFalse(english.out().contains("at another time"), english.out());
    }

    @Test
    void saysWhenNobodyBearsTheName() {
        assertEquals(
                new Run(1, "", "laut: niemand dieses Namens bekannt: Wanda Probst\n"),
                Run.of("actors", "show", "Wanda Probst"));
        assertEquals(Main.USAGE, Run.of("actors", "show", "Merkel", "gestern").status());
        assertEquals(Main.USAGE, Run.of("actors").status());
    }

    @Test
    void importsCsvAndKnowsTheActorsFromThenOn() throws IOException {
        Path file = Files.writeString(folder.resolve("eigene.csv"), CSV);
        Map<String, String> home = Map.of("HOME", folder.toString());
        Run run = Run.on("", home, Set.of(), "actors", "import", file.toString());
        Path made = folder.resolve(".laut").resolve("actors");
        assertEquals(
                new Run(
                        0,
                        "2 Akteure übernommen, 1 Eintrag übergangen, 1 fehlerhafte Zeile übersprungen\nin " + made
                                + "\n",
                        ""),
                run);
        Run shown = Run.on("", home, Set.of(), "actors", "show", "Probst", "2024-01-01");
        assertTrue(shown.out().contains("am 1. Januar 2024: Bürgermeister (Bremen)"), shown.out());
    }

    @Test
    void whatIsReadUsesTheUsersActors() throws IOException {
        Run.of(
                "actors",
                "import",
                "--actors",
                folder.toString(),
                write("eigene.csv").toString());
        String text = "Die Lage sei ernst, sagte Wanda Probst am Montag in Berlin.";
        Map<String, String> environment = Map.of("LAUT_ACTORS", folder.toString());
        Run run = Run.on(text, environment, Set.of(), "read", "--json", "-");
        assertTrue(run.out().contains("\"person:wanda-probst\""), run.out());
        assertFalse(
                Run.on(text, Map.of(), Set.of(), "read", "--json", "-").out().contains("\"person:wanda-probst\""));
    }

    private Path write(String name) throws IOException {
        return Files.writeString(folder.resolve(name), CSV);
    }

    @Test
    void importsAPackedDumpAndCountsItsBrokenLine() throws IOException {
        Path file = folder.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(DUMP.getBytes(StandardCharsets.UTF_8));
        }
        Path actors = folder.resolve("actors");
        Run run = Run.of("actors", "import", "--lang", "en", "--actors", actors.toString(), file.toString());
        assertEquals("1 actor imported, 1 entry passed over, 1 broken line skipped\nin " + actors + "\n", run.out());
        assertEquals(
                0,
                Run.of("actors", "show", "--actors", actors.toString(), "Harms").status());
    }

    @Test
    void aTornFileChangesNothing() throws IOException {
        Path file = Files.write(folder.resolve("dump.json.gz"), new byte[] {31, -117, 8, 0, 0, 0, 0, 0, 0, 0, 1});
        Path actors = folder.resolve("actors");
        Run run = Run.of("actors", "import", "--actors", actors.toString(), file.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("laut: " + file + ": nichts übernommen ("), run.err());
        assertFalse(Files.exists(actors.resolve("people.tsv")));
        assertEquals(
                "laut: " + folder.resolve("fehlt.csv") + ": Datei nicht gefunden\n",
                Run.of("actors", "import", folder.resolve("fehlt.csv").toString())
                        .err());
    }

    @Test
    void aBadLineOfTheUsersIsNamedWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("people.tsv"), "# origin: own\nperson:x\tX Y\t\tz\t\t\t\n");
        Run run = Run.of("read", "--actors", folder.toString(), folder.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("people.tsv:2: "), run.err());
        assertEquals(1, run.errLines().size(), run.err());
        assertEquals(
                "laut: fehlt: Ordner nicht gefunden\n",
                Run.of("read", "--actors", "fehlt", folder.toString()).err());
    }
}
