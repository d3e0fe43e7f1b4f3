package dev.laut.assistant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.Laut;
import dev.laut.article.PublicationTime;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Intake;
import dev.laut.store.Lemmas;
import dev.laut.store.Store;
import dev.laut.store.StoreWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Speaks the protocol's lines with a server on a real store. */
class AssistantServerTest {

    private static final String ADDRESS = "https://weser.example/1";
    private static final String TEXT = "Bürgermeisterin Wiebke Ohlsen sagte am Montag: „Der Kai bleibt gesperrt.“ "
            + "Nach Angaben der Werft kommt der Kran im Mai. "
            + "Die Reederei war für eine Stellungnahme nicht zu erreichen. Am 27. August traf Ohlsen in Bremen den Senat.";

    private final ObjectMapper mapper = new ObjectMapper();
    private PipedOutputStream requests = new PipedOutputStream();
    private BufferedReader answers = new BufferedReader(Reader.nullReader());
    private Thread server = new Thread();
    private Store store;
    private int id;

    @BeforeEach
    void connect(@TempDir Path folder) throws IOException {
        Lemmas lemmas = new Lemmas(GermanDictionary.load());
        fill(folder, lemmas);
        store = Store.open(folder, lemmas);
        PipedInputStream in = new PipedInputStream(requests);
        PipedInputStream back = new PipedInputStream(1 << 20);
        PipedOutputStream out = new PipedOutputStream(back);
        answers = new BufferedReader(new InputStreamReader(back, UTF_8));
        server = new Thread(() -> serve(in, out));
        server.start();
        ask("initialize", """
                {"protocolVersion": "2024-11-05", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}""");
        send("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}");
    }

    private void serve(PipedInputStream in, PipedOutputStream out) {
        try {
            new AssistantServer(store, "1").serve(in, out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fill(Path folder, Lemmas lemmas) {
        Given given = new Given(
                Optional.empty(),
                Optional.of(ADDRESS),
                Optional.of("Kai gesperrt"),
                PublicationTime.parse("2025-09-01"),
                Optional.of("Weser-Bote"));
        Intake intake = new Intake(Laut.german(), lemmas, Given.NOTHING);
        Clock clock = Clock.fixed(Instant.parse("2025-09-03T08:00:00Z"), ZoneOffset.UTC);
        try (StoreWriter writer = StoreWriter.open(folder, lemmas, clock)) {
            writer.add(((Intake.Outcome.Read) intake.read(new Input.OfText(ADDRESS, TEXT, given))).entry());
            writer.commit();
        }
    }

    @AfterEach
    void disconnect() throws Exception {
        requests.close();
        server.join();
        store.close();
    }

    private void send(String line) throws IOException {
        requests.write((line.replace('\n', ' ') + "\n").getBytes(UTF_8));
        requests.flush();
    }

    private JsonNode ask(String method, String parameters) throws IOException {
        id++;
        send("{\"jsonrpc\": \"2.0\", \"id\": %d, \"method\": \"%s\", \"params\": %s}"
                .formatted(id, method, parameters));
        JsonNode answer = mapper.readTree(answers.readLine());
        assertEquals(id, answer.path("id").asInt(), answer.toString());
        return answer.path("result");
    }

    private JsonNode call(String tool, String arguments) throws IOException {
        return ask("tools/call", "{\"name\": \"%s\", \"arguments\": %s}".formatted(tool, arguments));
    }

    private JsonNode answer(String tool, String arguments) throws IOException {
        JsonNode result = call(tool, arguments);
        String text = result.path("content").path(0).path("text").asText();
        assertFalse(result.path("isError").asBoolean(), text);
        return mapper.readTree(text);
    }

    private String refusal(String tool, String arguments) throws IOException {
        JsonNode result = call(tool, arguments);
        assertTrue(result.path("isError").asBoolean(), result.toString());
        return result.path("content").path(0).path("text").asText();
    }

    /** The spans of an entry must hold its words in the article. */
    private static void assertStands(JsonNode entry) {
        JsonNode span = entry.path("spans").path(0);
        assertEquals(
                entry.path("words").asText(),
                TEXT.substring(span.path(0).asInt(), span.path(1).asInt()));
        assertEquals(ADDRESS, entry.path("address").asText());
    }

    @Test
    void offersFiveTools() throws IOException {
        assertEquals(
                "[search, dossier, timeline, origins, verify]",
                StreamSupport.stream(ask("tools/list", "{}").path("tools").spliterator(), false)
                        .map(tool -> tool.path("name").asText())
                        .toList()
                        .toString());
    }

    @Test
    void findsStatementsWithTheirWordsAndPlace() throws IOException {
        JsonNode found = answer("search", "{\"speaker\": \"Ohlsen\"}");
        assertEquals(1, found.path("total").asInt());
        JsonNode statement = found.path("statements").path(0);
        assertEquals("„Der Kai bleibt gesperrt.“", statement.path("words").asText());
        assertStands(statement);
    }

    @Test
    void tellsWhatIsKnownOfAnActor() throws IOException {
        JsonNode dossier = answer("dossier", "{\"name\": \"Wiebke Ohlsen\"}");
        assertEquals("Wiebke Ohlsen", dossier.path("actor").path("name").asText());
        assertStands(dossier.path("latest").path(0));
        assertTrue(dossier.path("events").size() > 0, dossier.toString());
        dossier.path("events").forEach(AssistantServerTest::assertStands);
        assertTrue(dossier.path("namings").size() > 0, dossier.toString());
        dossier.path("namings").forEach(AssistantServerTest::assertStands);
        JsonNode quiet = answer("dossier", "{\"name\": \"Reederei\"}").path("silences");
        assertEquals(1, quiet.size());
        assertStands(quiet.path(0));
        assertEquals("no actor of the store is called Nemo", refusal("dossier", "{\"name\": \"Nemo\"}"));
    }

    @Test
    void countsOriginsWithExamples() throws IOException {
        JsonNode origins = answer("origins", "{}").path("origins");
        assertTrue(origins.size() > 0);
        assertStands(origins.path(0).path("examples").path(0));
    }

    @Test
    void answersATimeline() throws IOException {
        JsonNode events = answer("timeline", "{\"from\": \"2025-01-01\"}").path("events");
        assertTrue(events.size() > 0);
        events.forEach(AssistantServerTest::assertStands);
        assertTrue(refusal("timeline", "{\"from\": \"gestern\"}").contains("gestern"));
    }

    @Test
    void verifiesWordsLetterByLetter() throws IOException {
        String question = "{\"address\": \"" + ADDRESS + "\", \"words\": \"%s\"}";
        JsonNode right = answer("verify", question.formatted("Der Kai bleibt gesperrt."));
        assertTrue(right.path("found").asBoolean());
        assertStands(right);
        assertFalse(answer("verify", question.formatted("Der Kai ist gesperrt."))
                .path("found")
                .asBoolean());
        assertTrue(refusal("verify", "{\"address\": \"https://else.example\", \"words\": \"Kai\"}")
                .contains("https://else.example"));
    }

    /** Words in parts, as other answers give them, can be verified as they are. */
    @Test
    void verifiesWordsInParts() throws IOException {
        String question = "{\"address\": \"" + ADDRESS + "\", \"words\": \"%s\"}";
        JsonNode parts = answer("verify", question.formatted("traf Ohlsen … den Senat"));
        assertTrue(parts.path("found").asBoolean());
        assertEquals(2, parts.path("spans").size());
        for (String wrong : List.of("den Senat … traf Ohlsen", "traf Ohlsen … das Meer", "traf Ohlsen … ")) {
            assertFalse(
                    answer("verify", question.formatted(wrong)).path("found").asBoolean(), wrong);
        }
    }

    @Test
    void refusesTypesAndStatusesThatAreNone() throws IOException {
        assertTrue(refusal("search", "{\"type\": \"FOO\"}").contains("INDIRECT"));
        assertTrue(refusal("timeline", "{\"status\": \"perhaps\"}").contains("PLANNED"));
    }
}
