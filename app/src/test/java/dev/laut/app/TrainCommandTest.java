package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainCommandTest {

    private static final String ANNOTATED = """
            {"originalText": "Die Lage sei ernst, sagte %1$s.",
             "sentences": [{"tokens": ["Die", "Lage", "sei", "ernst", ",", "sagte", "%1$s", "."]}],
             "annotations": [{"type": "%2$s", "medium": "speech", "quote": {"tokenIds": [0, 1, 2, 3]},
                              "cue": {"tokenIds": [5]}, "speaker": {"tokenIds": [6]}, "frame": {"tokenIds": [5, 6]}}]}
            """;

    @TempDir
    private Path folder;

    private Path weights;

    @BeforeEach
    void annotate() throws IOException {
        weights = folder.resolve("eigene.weights");
        for (String speaker : new String[] {"Beck", "Brandis", "Reuter", "Merz", "Olsen"}) {
            Files.writeString(folder.resolve(speaker + ".json"), ANNOTATED.formatted(speaker, "Indirect"));
        }
    }

    @Test
    void learnsWeightsThatReadUses() throws IOException {
        Run run = train(folder);
        assertEquals(0, run.status(), run.err());
        assertEquals("laut: 5 Artikel aus " + folder, run.errLines().get(0));
        assertEquals("laut: Stufe 7 von 7 gelernt", run.errLines().get(7));
        byte[] first = Files.readAllBytes(weights);
        train(folder);
        assertArrayEquals(first, Files.readAllBytes(weights));
        Run read = Run.on(
                "Die Lage sei ernst, sagte Anna Beck.", Map.of(), Set.of(), "read", "--model", weights.toString(), "-");
        assertEquals(0, read.status(), read.err());
    }

    @Test
    void namesWhatCannotBeRead() throws IOException {
        assertFails(folder.resolve("fehlt") + ": Ordner nicht gefunden", folder.resolve("fehlt"));
        Path broken = Files.writeString(folder.resolve("kaputt.json"), "{\"originalText\": ");
        assertFails("cannot read the annotations " + broken + ": Unexpected end-of-input", folder);
        Files.writeString(broken, ANNOTATED.formatted("Beck", "Telepathy"));
        assertFails(broken + ": ", folder);
        Path empty = Files.createDirectory(folder.resolve("leer"));
        assertFails(empty + ": 0 Artikel mit Annotationen, nötig sind mindestens 5", empty);
    }

    private void assertFails(String words, Path data) {
        Run run = train(data);
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("laut: " + words), run.err());
        assertEquals(1, run.errLines().size(), run.err());
        assertFalse(Files.exists(weights));
    }

    private Run train(Path data) {
        return Run.of("train", "--data", data.toString(), "--model", weights.toString());
    }

    @Test
    void saysBeforeLearningThatNothingCanBeWritten() {
        Path nowhere = folder.resolve("fehlt").resolve("eigene.weights");
        assertEquals(
                "laut: " + nowhere + ": Gewichte nicht zu schreiben (kein beschreibbarer Ordner)\n",
                Run.of("train", "--data", folder.toString(), "--model", nowhere.toString())
                        .err());
        assertEquals(Main.USAGE, Run.of("train", "--data", folder.toString()).status());
    }

    @Test
    void readSaysWhatIsNoFileOfWeights() {
        Path text = folder.resolve("Beck.json");
        Run run = Run.of("read", "--model", text.toString(), "-");
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("laut: " + text + ": keine Gewichte"), run.err());
        assertEquals(1, run.errLines().size(), run.err());
    }

    @Test
    void readSaysOnceThatItHasNoWeights() throws IOException, InterruptedException {
        Path text = Files.writeString(folder.resolve("a.txt"), "Die Lage sei ernst, sagte Anna Beck.");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPathWithoutModel(),
                        "dev.laut.app.Main",
                        "read",
                        "--lang=de",
                        text.toString(),
                        text.toString())
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), err);
        assertTrue(err.startsWith("laut: ohne gelernte Gewichte"), err);
        assertEquals(1, err.lines().count(), err);
    }

    private static String classPathWithoutModel() {
        String model = File.separator + "model" + File.separator;
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains(model))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
