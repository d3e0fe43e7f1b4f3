package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.laut.record.ArticleRecord;
import dev.laut.record.RecordReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read costs one line on standard error and the exit status, and nothing else. */
final class BadInputTest {

    private static final String TEXT = "Die Lage sei ernst, sagte Anna Beck am Montag in Berlin.\n";

    /** Generous, for slow machines; what does not grow linearly takes hours. */
    private static final Duration SOON = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    private String good;

    @BeforeEach
    void writeAGoodArticle() throws IOException {
        good = write("gut.txt", TEXT);
    }

    @Test
    void missingPath() {
        assertOneLine("nicht gefunden", folder.resolve("fehlt.txt").toString());
        assertOneLine("nicht gefunden", good + "\0");
    }

    @Test
    void pathThroughAFile() {
        assertOneLine("nicht lesbar", good + "/tiefer.txt");
    }

    @Test
    void unreadablePath() throws IOException {
        String file = write("zu.txt", TEXT);
        Files.setPosixFilePermissions(Path.of(file), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(Path.of(file)), "root may read everything");
        assertOneLine("keine Leseberechtigung", file);
    }

    @Test
    void emptyFile() throws IOException {
        assertOneLine("leer", write("leer.txt", ""));
        assertOneLine("leer", write("leer.html", ""));
        assertOneLine("leer", write("leer.jsonl", "\n\n"));
        assertOneLine("leer", write("weiss.txt", " \n\t\u00a0\n"));
    }

    @Test
    void folderWithoutArticles() throws IOException {
        assertOneLine(
                "leerer Ordner", Files.createDirectory(folder.resolve("leer")).toString());
        write("andere/bild.png", "x");
        assertOneLine("Ordner ohne Artikel", folder.resolve("andere").toString());
    }

    @Test
    void binaryData() throws IOException {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        assertOneLine("Binärdaten", write("bild.txt", bytes));
        assertOneLine("Binärdaten", write("bild", bytes));
    }

    @Test
    void wrongAndMixedEncodings() throws IOException {
        String text = "Der Außenminister äußerte sich: „Wir können das nicht prüfen.“\n";
        Charset windows = Charset.forName("windows-1252");
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("Grüße".getBytes(windows));
        assertEquals(text, readText(write("windows.txt", text.getBytes(windows))));
        assertEquals(text, readText(write("utf16.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))));
        assertEquals(text + "Grüße", readText(write("gemischt.txt", mixed.toByteArray())));
    }

    @Test
    void cutOffGzip() throws IOException {
        byte[] packed = gzip(TEXT.repeat(100).getBytes(StandardCharsets.UTF_8));
        assertOneLine("vorzeitig", write("kurz.txt.gz", Arrays.copyOf(packed, packed.length - 20)));
        assertOneLine("keine gzip-Daten", write("falsch.txt.gz", TEXT));
        packed[20] ^= 0x55;
        assertOneLine("gzip", write("kaputt.txt.gz", packed));
    }

    @Test
    void gzipBomb() throws IOException {
        String bomb = write("bombe.txt.gz", gzip(new byte[100 << 20]));
        assertTimeoutPreemptively(SOON, () -> assertOneLine("bombe.txt.gz", bomb));
    }

    @Test
    void malformedJsonLine() throws IOException {
        String line = "{\"text\":\"" + TEXT.strip() + "\"}\n";
        String file = write("artikel.jsonl", line + "{\"text\": \"abgebr\n" + line);
        Run run = Run.of("read", "--json", good, file);
        assertEquals(1, run.status());
        assertEquals(3, run.outLines().size(), run.out());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("laut: " + file + "#2: fehlerhaftes JSON"), run.err());
    }

    @Test
    void fileOf200Megabytes() throws IOException {
        Path large = folder.resolve("gross.txt");
        byte[] block = TEXT.repeat(1 << 14).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(large)) {
            for (long written = 0; written < 200L << 20; written += block.length) {
                out.write(block);
            }
        }
        assertTimeoutPreemptively(SOON, () -> assertOneLine("größer als 64 MB", large.toString()));
        Path unknown = Files.move(large, folder.resolve("gross"));
        assertTimeoutPreemptively(SOON, () -> assertOneLine("größer als 64 MB", unknown.toString()));
        Path lines = Files.move(unknown, folder.resolve("gross.jsonl"));
        Files.writeString(lines, "x".repeat(1000)); // keeps the test short: one bad line, not three million
        assertOneLine("gross.jsonl#1: fehlerhaftes JSON", lines.toString());
    }

    @Test
    void lineOf5Megabytes() throws IOException {
        String text =
                "Die Lage sei ernst, sagte Anna Beck. ".repeat(5 << 20 >> 5).substring(0, 5 << 20);
        String file = write("zeile.txt", text);
        assertTimeoutPreemptively(SOON, () -> assertEquals(text, readText(file)));
        String json = write("zeile.jsonl", "{\"text\":\"" + text + "\"}");
        assertTimeoutPreemptively(SOON, () -> assertEquals(text, readText(json)));
    }

    @Test
    void lineOverTheLimit() throws IOException {
        String file =
                write("a.jsonl", "{\"text\":\"" + "a".repeat(2 << 20) + "\"}\n{\"text\":\"" + TEXT.strip() + "\"}");
        Run run = Run.of("read", "--json", "--max-size", "1", file);
        assertEquals("laut: " + file + "#1: größer als 1 MB (--max-size ändert die Grenze)\n", run.err());
        assertEquals(1, run.outLines().size());
        assertEquals(1, run.status());
    }

    @Test
    void unbalancedQuotationMarks() throws IOException {
        String text = "„Die Lage » ist ‚ernst\", sagte „sie «. \"".repeat(500);
        assertEquals(text, readText(write("marken.txt", text)));
    }

    @Test
    void unpairedSurrogates() throws IOException {
        String file = write("halb.jsonl", "{\"text\":\"Die \\ud83d Lage sei ernst, sagte Beck.\\udc00\"}");
        assertEquals("Die \ud83d Lage sei ernst, sagte Beck.\udc00", readText(file));
        assertEquals(0, Run.of("read", file).status());
    }

    @Test
    void manyNestedTags() throws IOException {
        String html = "<html><body>" + "<div>".repeat(100_000) + "<p>" + TEXT.repeat(20) + "</p></body></html>";
        String file = write("tief.html", html);
        assertTimeoutPreemptively(SOON, () -> {
            Run run = Run.of("read", "--json", file, good);
            assertTrue(run.errLines().size() + run.outLines().size() == 2, run.err());
            assertTrue(!run.err().contains("Programmfehler"), run.err());
        });
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() throws IOException {
        String file = write("boese\u001b[2J.txt", TEXT.repeat(20) + "\u001b[31mDie Lage sei ernst\u0007, sagte Beck.");
        Run run = Run.of("read", file, file + "\u001bfehlt\n");
        assertTrue(run.out().chars().noneMatch(c -> c < ' ' && c != '\n'), run.out());
        assertEquals(1, run.errLines().size());
        assertTrue(run.err().chars().noneMatch(c -> c < ' ' && c != '\n'), run.err());
    }

    private void assertOneLine(String cause, String bad) {
        Run run = Run.of("read", "--json", bad, good);
        assertEquals(1, run.errLines().size(), run.err());
        String location = bad.replace("\0", "");
        assertTrue(run.err().startsWith("laut: " + location), run.err());
        assertTrue(run.err().contains(cause), run.err());
        assertEquals(1, run.outLines().size(), run.out());
        assertEquals(TEXT, record(run).article().text());
        assertEquals(1, run.status());
    }

    private static String readText(String file) {
        Run run = Run.of("read", "--json", file);
        assertEquals("", run.err());
        assertEquals(0, run.status());
        return record(run).article().text();
    }

    private static ArticleRecord record(Run run) {
        return new RecordReader().read(run.outLines().get(0));
    }

    private String write(String name, String content) throws IOException {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private String write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content).toString();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
