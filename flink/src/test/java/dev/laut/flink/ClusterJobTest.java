package dev.laut.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.input.InputSettings;
import dev.laut.input.Inputs;
import dev.laut.record.Origins;
import dev.laut.record.RecordReader;
import dev.laut.record.RecordWriter;
import dev.laut.store.AnswerJson;
import dev.laut.store.Intake;
import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import dev.laut.store.StoreWriter;
import dev.laut.store.sql.StorePlace;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on a real cluster, against what {@code laut add} makes of the same input. */
class ClusterJobTest {

    private static final Path SAMPLES = Path.of("../samples").toAbsolutePath().normalize();

    private static Cluster cluster;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.start();
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.stop();
    }

    /** Four days of news: late articles stand first, one comes twice, one without a date, one changed. */
    private List<String> input() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int day = 4; day > 0; day--) {
            lines.addAll(Press.happening(2 * day, "2025-09-0" + day));
            lines.addAll(Press.happening(2 * day + 1, "2025-09-0" + day));
        }
        lines.add(lines.get(5));
        lines.add(Press.line(
                "https://e.example/1",
                "",
                "Kontur",
                "Ohne Datum",
                Press.happening(3, "2025-09-01").get(1)));
        lines.add(lines.get(9).replace("Frühjahr", "Herbst").replace("Anwohner", "Nachbarn"));
        lines.add("{\"url\": \"https://f.example/1\", \"text\": ");
        lines.add("{\"url\": \"https://f.example/2\", \"title\": \"ohne Text\"}");
        Path news = Press.write(folder.resolve("in/news.jsonl"), lines);
        Files.writeString(
                news.resolveSibling("pages.warc"), warc("https://g.example/1", 41) + warc("https://g.example/2", 42));
        return List.of(news.getParent().toString(), SAMPLES.toString());
    }

    private static String warc(String address, int number) {
        String page = "<html lang=de><head><title>Umbau " + number + "</title></head><body><article><h1>Umbau</h1><p>"
                + Press.text(number) + "</p></article></body></html>";
        String response = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2025-09-02T06:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-0000000000"
                + number + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + response.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + response + "\r\n\r\n";
    }

    private Path add(List<String> inputs) {
        Path store = folder.resolve("store");
        Intake intake = new Intake(Engine.laut(), Engine.lemmas(), Given.NOTHING);
        try (StoreWriter writer = StoreWriter.open(store, Engine.lemmas(), Clock.systemUTC())) {
            new Inputs(InputSettings.DEFAULT, InputStream.nullInputStream()).read(inputs, input -> {
                if ((input instanceof Input.OfText || input instanceof Input.OfPage)
                        && intake.read(input) instanceof Intake.Outcome.Read read) {
                    writer.add(read.entry());
                }
            });
            writer.group();
        }
        return store;
    }

    @Test
    void recordsCopiesStoriesAndOriginsAreThoseOfTheStore() throws Exception {
        List<String> inputs = input();
        Path output = folder.resolve("out");
        cluster.run(2, environment -> new ClusterJob(JobSettings.DEFAULT)
                .build(environment, ClusterJob.files(inputs, InputSettings.DEFAULT), Outputs.files(output.toString())));
        List<String> records =
                new TreeSet<>(Lines.of(output, "records")).stream().toList();
        try (Store store = Store.open(StorePlace.of(add(inputs)), Engine.lemmas())) {
            List<String> stored = new ArrayList<>();
            Origins origins = new Origins();
            store.articles(SearchQuery.ALL, article -> stored.add(new RecordWriter().write(article.articleRecord())));
            assertEquals(
                    stored.stream().sorted().toList(),
                    records.stream().filter(stored::contains).toList());
            assertEquals(stored.size() + 1, records.size(), "one article has an older version");
            assertEquals(copies(store), Lines.of(output, "copies"));
            assertEquals(stories(store), Lines.of(output, "stories"));
            records.stream()
                    .filter(stored::contains)
                    .map(new RecordReader()::read)
                    .forEach(origins::add);
            assertEquals(origins(store), origins.all().size());
            assertTrue(records.toString().contains("https://g.example/2"), "a page of the web archive");
            assertTrue(copies(store).size() > 8 && stories(store).size() > 8);
        }
        List<String> poisons = Lines.of(output, "poisons");
        assertEquals(2, poisons.size());
        assertTrue(poisons.toString().contains("MALFORMED_JSON"), poisons.toString());
        assertTrue(poisons.toString().contains("NO_TEXT_FIELD"), poisons.toString());
    }

    /** An engine that some words are too much for. */
    private static Intake.Outcome fragile(Intake intake, Input input) {
        if (input instanceof Input.OfText text) {
            String words = text.text();
            if (words.contains("Sollbruch")) {
                throw new IllegalStateException("no way on after Sollbruch");
            }
            if (words.contains("Endlos")) {
                throw new StackOverflowError();
            }
            if (words.contains("Riesig")) {
                throw new OutOfMemoryError("Java heap space");
            }
        }
        return intake.pack(input);
    }

    @Test
    void anArticleThatTheEngineFailsOverGoesAsideWithItsReasonAndStartsNothingAgain() throws Exception {
        List<String> lines = new ArrayList<>(Press.happening(1, "2025-09-01"));
        for (String word : List.of("Sollbruch", "Endlos", "Riesig")) {
            lines.add(Press.line("https://p.example/" + word, "2025-09-01", "Kontur", word, word + " ist ein Wort."));
        }
        lines.addAll(Press.happening(2, "2025-09-02"));
        Path input = Press.write(folder.resolve("in/news.jsonl"), lines);
        Path output = folder.resolve("out");
        JobID job = cluster.submit(
                2, "", environment -> new ClusterJob(JobSettings.DEFAULT, StateFormat.CURRENT, ClusterJobTest::fragile)
                        .build(
                                environment,
                                ClusterJob.files(List.of(input.toString()), InputSettings.DEFAULT),
                                Outputs.files(output.toString())));
        cluster.await(job);
        assertEquals(0, cluster.restarts(job));
        assertEquals(8, Lines.of(output, "records").size());
        assertEquals(
                List.of(
                        poison("Endlos", "BROKEN", "java.lang.StackOverflowError"),
                        poison("Riesig", "MEMORY"),
                        poison("Sollbruch", "BROKEN", "java.lang.IllegalStateException: no way on after Sollbruch")),
                Lines.of(output, "poisons"));
    }

    private static String poison(String word, String reason, String... details) {
        return new Poison("https://p.example/" + word, reason, List.of(details)).json();
    }

    @Test
    void anInputThatIsNotThereIsSaidAtOnce() {
        String nowhere = folder.resolve("nowhere").toString();
        ClusterRun run = new ClusterRun(
                List.of(nowhere),
                folder.resolve("out").toString(),
                1,
                "",
                "",
                JobSettings.DEFAULT,
                InputSettings.DEFAULT);
        assertTrue(
                assertThrows(FileNotFoundException.class, run::run).getMessage().contains(nowhere));
    }

    private static List<String> copies(Store store) {
        List<String> lines = new ArrayList<>();
        store.copies(SearchQuery.ALL, pair -> lines.add(AnswerJson.line(pair)));
        return lines.stream().sorted().toList();
    }

    private static List<String> stories(Store store) {
        List<String> lines = new ArrayList<>();
        store.stories(SearchQuery.ALL, 1, story -> lines.add(AnswerJson.line(story)));
        return lines.stream().sorted().toList();
    }

    private static int origins(Store store) {
        return store.origins(SearchQuery.ALL).origins().size();
    }
}
