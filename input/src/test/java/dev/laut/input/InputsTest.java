package dev.laut.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.input.Problem.Cause;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void readsAFolderInTheOrderOfNamesAndLeavesHiddenFilesAlone() throws IOException {
        write("b.txt", "B");
        write("a/z.html", "<p>Z");
        write("a/.hidden.txt", "H");
        write(".git/x.txt", "X");
        write("c.pdf", "C");
        List<Input> inputs = read(folder.toString());
        assertEquals(
                List.of(
                        folder.resolve("a/z.html").toString(),
                        folder.resolve("b.txt").toString(),
                        folder.toString()),
                inputs.stream().map(Input::location).toList());
        assertEquals(new Input.Skipped(folder.toString(), 1, Input.Skipped.What.FILES), inputs.get(2));
    }

    @Test
    void tellsAnEmptyFolderFromOneWithoutArticles() throws IOException {
        Files.createDirectories(folder.resolve("leer"));
        write("andere/c.pdf", "C");
        assertEquals(
                Cause.EMPTY_FOLDER, problem(folder.resolve("leer").toString()).cause());
        assertEquals(
                Cause.NO_ARTICLES, problem(folder.resolve("andere").toString()).cause());
    }

    @Test
    void readsJsonLinesWithTheirFields() throws IOException {
        write(
                "a.jsonl",
                "{\"id\":7,\"url\":\"https://example.org/a\",\"published\":\"2025-09-01 14:22:04\",\"outlet\":\"O\","
                        + "\"title\":\"T\",\"text\":\"Die Lage sei ernst.\"}\r\n\r\n"
                        + "{\"html\":\"<p>Größe</p>\"}");
        List<Input> inputs = read(folder.resolve("a.jsonl").toString());
        Input.OfText text = assertInstanceOf(Input.OfText.class, inputs.get(0));
        assertEquals("https://example.org/a", text.location());
        assertEquals(Optional.of("7"), text.given().id());
        assertEquals(Optional.of("O"), text.given().publisher());
        assertEquals(
                "2025-09-01T14:22:04", text.given().published().orElseThrow().toString());
        Input.OfPage page = assertInstanceOf(Input.OfPage.class, inputs.get(1));
        assertEquals(folder.resolve("a.jsonl") + "#3", page.location());
        assertEquals("<p>Größe</p>", new String(page.page().content(), StandardCharsets.UTF_8));
    }

    @Test
    void goesOnBehindEveryBadLine() throws IOException {
        write("a.jsonl", """
                {"text":"eins"}
                {"text":
                [1]
                {"title":"ohne Text"}
                {"text":{}}
                {"text":"zwei","published":"gestern"}
                {"text":"a"} {"text":"b"}
                {"text":"drei"}
                """);
        List<Input> inputs = read(folder.resolve("a.jsonl").toString());
        assertInstanceOf(Input.OfText.class, inputs.get(0));
        assertInstanceOf(Input.OfText.class, inputs.get(7));
        List<String> problems = new ArrayList<>();
        for (Input input : inputs.subList(1, 7)) {
            Problem problem = ((Input.Failed) input).problem();
            problems.add(problem.line().orElseThrow() + " " + problem.cause());
        }
        assertEquals(
                List.of(
                        "2 MALFORMED_JSON",
                        "3 MALFORMED_JSON",
                        "4 NO_TEXT_FIELD",
                        "5 BAD_FIELD",
                        "6 BAD_FIELD",
                        "7 MALFORMED_JSON"),
                problems);
    }

    @Test
    void tellsStandardInputByItsBeginning() throws IOException {
        assertInstanceOf(
                Input.OfText.class, standardInput("Die Lage sei ernst.").get(0));
        assertInstanceOf(
                Input.OfPage.class,
                standardInput("\ufeff\n <!DOCTYPE html><p>Die Lage").get(0));
        assertInstanceOf(Input.OfPage.class, standardInput("<!-- x --><html>").get(0));
        assertInstanceOf(Input.OfText.class, standardInput("<3 Grüße").get(0));
        assertEquals("-#1", standardInput("{\"text\":\"Die Lage\"}\n").get(0).location());
        List<Input> packed = new ArrayList<>();
        inputs(new ByteArrayInputStream(gzip("Die Lage"))).read(List.of("-"), packed::add);
        assertEquals("Die Lage", ((Input.OfText) packed.get(0)).text());
    }

    @Test
    void unpacksAllMembersOfAGzipFile() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.writeBytes(gzip("Die Lage "));
        members.writeBytes(gzip("sei ernst."));
        Files.write(folder.resolve("a.txt.gz"), members.toByteArray());
        Input.OfText text =
                (Input.OfText) read(folder.resolve("a.txt.gz").toString()).get(0);
        assertEquals("Die Lage sei ernst.", text.text());
    }

    @Test
    void stopsAtAGzipBomb() throws IOException {
        byte[] zeros = new byte[80 << 20];
        Files.write(folder.resolve("a.jsonl.gz"), gzip(zeros));
        Files.write(folder.resolve("a.html.gz"), gzip(zeros));
        assertEquals(
                Cause.EXPANDS_TOO_FAR,
                problem(folder.resolve("a.jsonl.gz").toString()).cause());
        Problem page = problem(folder.resolve("a.html.gz").toString());
        assertTrue(page.cause() == Cause.TOO_LARGE || page.cause() == Cause.EXPANDS_TOO_FAR, page.toString());
    }

    @Test
    void readsHtmlResponsesOfAnArchiveAndCountsTheRest() throws IOException {
        String archive = warc("https://example.org/a", "200 OK", "text/html; charset=utf-8", "<p>Größe</p>")
                + warc("https://example.org/b.png", "200 OK", "image/png", "x")
                + warc("https://example.org/c", "404 Not Found", "text/html", "<p>weg</p>");
        for (String name : List.of("a.warc", "a.warc.gz")) {
            byte[] bytes = archive.getBytes(StandardCharsets.UTF_8);
            Files.write(folder.resolve(name), name.endsWith(".gz") ? gzip(bytes) : bytes);
            List<Input> inputs = read(folder.resolve(name).toString());
            Input.OfPage page = assertInstanceOf(Input.OfPage.class, inputs.get(0));
            assertEquals("https://example.org/a", page.location());
            assertEquals("<p>Größe</p>", new String(page.page().content(), StandardCharsets.UTF_8));
            assertEquals(Optional.of("text/html; charset=utf-8"), page.page().contentType());
            assertEquals(
                    new Input.Skipped(folder.resolve(name).toString(), 2, Input.Skipped.What.RECORDS), inputs.get(1));
        }
    }

    @Test
    void keepsWhatStandsBeforeTheCutInAnArchive() throws IOException {
        String archive = warc("https://example.org/a", "200 OK", "text/html", "<p>A</p>")
                + warc("https://example.org/b", "200 OK", "text/html", "<p>BBBBBBBBBBBBBBB</p>");
        write("a.warc", archive.substring(0, archive.length() - 20));
        write("b.warc", "Kein Archiv.");
        List<Input> inputs = read(folder.resolve("a.warc").toString());
        assertInstanceOf(Input.OfPage.class, inputs.get(0));
        assertInstanceOf(Input.Failed.class, inputs.get(inputs.size() - 1), inputs.toString());
        assertEquals(
                Cause.MALFORMED_ARCHIVE,
                problem(folder.resolve("b.warc").toString()).cause());
    }

    private static String warc(String address, String status, String type, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n";
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2025-09-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length() + length) + "\r\n\r\n" + http + body + "\r\n\r\n";
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static Inputs inputs(InputStream standardInput) {
        return new Inputs(InputSettings.DEFAULT, standardInput);
    }

    private static List<Input> read(String location) {
        List<Input> read = new ArrayList<>();
        inputs(InputStream.nullInputStream()).read(List.of(location), read::add);
        return read;
    }

    private static List<Input> standardInput(String content) {
        List<Input> read = new ArrayList<>();
        inputs(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                .read(List.of("-"), read::add);
        return read;
    }

    private static Problem problem(String location) {
        List<Input> read = read(location);
        assertEquals(1, read.size(), read.toString());
        return assertInstanceOf(Input.Failed.class, read.get(0)).problem();
    }
}
