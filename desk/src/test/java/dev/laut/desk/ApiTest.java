package dev.laut.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.desk.page.Asked;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Lists that are told of a part of some articles, which has a size of its own. */
    private static final List<String> OF_PARTS = List.of("tensions", "announcements");

    @TempDir
    private static Path folder;

    private static RunningDesk desk;
    private final Browsing browsing = desk.browse();

    @BeforeAll
    static void start() {
        desk = new RunningDesk(folder);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return MAPPER.readTree(answer.body());
    }

    @Test
    void everyExampleOfTheDescriptionIsAnswered() throws Exception {
        JsonNode description = json(browsing.get("/api/openapi.json"));
        int asked = 0;
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            if (!get.isMissingNode()) {
                String address = address(path.getKey(), get, description);
                HttpResponse<String> answer = browsing.get(address);
                assertEquals(200, answer.statusCode(), address);
                assertTrue(answer.headers().firstValue("ETag").isPresent(), address);
                assertHas(json(answer), get.at("/responses/200/content/application~1json/example"), address);
                asked++;
            }
        }
        assertTrue(asked > 8);
    }

    @Test
    void everyRouteIsDescribed() throws Exception {
        JsonNode paths = json(browsing.get("/api/openapi.json")).get("paths");
        List<String> routes = desk.desk().routes().stream()
                .filter(route -> route.contains(" /api/"))
                .sorted()
                .toList();
        List<String> described = paths.properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .sorted()
                .toList();
        assertTrue(routes.size() > 12, routes.toString());
        assertEquals(routes, described);
    }

    @Test
    void everyFieldOfAQuestionIsDescribed() throws Exception {
        JsonNode parameters = json(browsing.get("/api/openapi.json")).at("/components/parameters");
        for (String field : Asked.FIELDS) {
            assertTrue(parameters.has(field), field);
        }
        assertTrue(parameters.has("story") && parameters.has("q"));
    }

    /** A correction is made with the example and taken back with the number that it got. */
    @Test
    void everyExampleOfAWriteIsAnswered() throws Exception {
        JsonNode paths = json(browsing.get("/api/openapi.json")).get("paths");
        for (String path : List.of("/api/read", "/api/corrections")) {
            JsonNode post = paths.get(path).get("post");
            String example =
                    post.at("/requestBody/content/application~1json/example").toString();
            HttpResponse<String> answer = browsing.postJson(path, example);
            String status = String.valueOf(answer.statusCode());
            assertTrue(status.startsWith("20") && post.get("responses").has(status), path + " " + answer.body());
            assertHas(json(answer), post.at("/responses/" + status + "/content/application~1json/example"), path);
            if (json(answer).has("id")) {
                HttpResponse<String> undone =
                        browsing.delete(path + "/" + json(answer).get("id").asInt());
                assertTrue(
                        paths.at("/~1api~1corrections~1{number}/delete/responses")
                                .has(String.valueOf(undone.statusCode())),
                        undone.body());
            }
        }
    }

    /** What an example shows is in the answer, too; lists may be empty. */
    private static void assertHas(JsonNode answer, JsonNode example, String where) {
        if (answer.isNull() || example.isNull()) {
            return;
        }
        assertEquals(example.getNodeType(), answer.getNodeType(), where);
        if (example.isArray() && !answer.isEmpty() && !example.isEmpty()) {
            assertHas(answer.get(0), example.get(0), where + "/0");
        }
        example.properties().forEach(field -> {
            // Facets are named by what there is.
            if (!where.endsWith("facets")) {
                assertHas(answer.path(field.getKey()), field.getValue(), where + "/" + field.getKey());
            }
        });
    }

    /** Every example asks for so little that lists may be empty: with less asked they are not, and have the same fields. */
    @Test
    void everyListHasPages() throws Exception {
        JsonNode description = json(browsing.get("/api/openapi.json"));
        for (String path : List.of("search", "timeline", "origins", "chains", "story")) {
            HttpResponse<String> first = browsing.get("/api/" + path + "?size=2");
            JsonNode answer = json(first);
            assertHas(
                    answer,
                    description
                            .get("paths")
                            .get("/api/" + path)
                            .at("/get/responses/200/content/application~1json/example"),
                    path);
            assertEquals(2, answer.get("size").asInt());
            assertEquals(2, answer.get(list(answer)).size(), path);
            assertTrue(answer.get("total").asInt() > 2, path);
            String next = first.headers().firstValue("Link").orElseThrow();
            assertTrue(next.endsWith("rel=\"next\""), next);
            HttpResponse<String> second = browsing.get(next.substring(1, next.indexOf('>')));
            assertTrue(second.headers().firstValue("Link").orElseThrow().contains("rel=\"prev\""), path);
            assertEquals(2, json(second).get("page").asInt());
            assertNotEquals(answer.get(list(answer)), json(second).get(list(answer)), path);
            JsonNode last = json(browsing.get("/api/" + path + "?size=100&page=900"));
            assertTrue(last.get(list(answer)).isEmpty(), path);
        }
        assertEquals(
                0,
                json(browsing.get("/api/corrections?page=2")).get("corrections").size());
        for (String path : OF_PARTS) {
            JsonNode first = json(browsing.get("/api/" + path));
            assertEquals(1, first.get("page").asInt());
            assertFalse(first.get(list(first)).isEmpty(), path);
            HttpResponse<String> behind = browsing.get("/api/" + path + "?page=2");
            assertTrue(json(behind).get(list(first)).isEmpty(), path);
            assertTrue(behind.headers().firstValue("Link").orElseThrow().contains("rel=\"prev\""), path);
        }
    }

    /** The name of a page's list: it stands behind the numbers. */
    private static String list(JsonNode answer) {
        return answer.properties().stream().skip(3).findFirst().orElseThrow().getKey();
    }

    @Test
    void badPagesAreProblems() throws Exception {
        for (String list :
                List.of("search", "timeline", "origins", "chains", "announcements", "tensions", "corrections")) {
            for (String bad : List.of("page=0", "page=-1", "page=zwei", "page=99999999999", "size=0", "size=101")) {
                if (OF_PARTS.contains(list) && bad.startsWith("size")) {
                    continue;
                }
                HttpResponse<String> answer = browsing.get("/api/" + list + "?" + bad);
                assertEquals(400, answer.statusCode(), list + " " + bad);
                assertTrue(json(answer).get("detail").asText().contains(bad), answer.body());
            }
        }
    }

    private static String address(String path, JsonNode operation, JsonNode description) {
        StringBuilder query = new StringBuilder();
        String filled = path;
        for (JsonNode given : operation.path("parameters")) {
            String reference = given.path("$ref").asText("");
            JsonNode parameter = reference.isEmpty() ? given : description.at(reference.substring(1));
            String example = parameter.get("example").asText();
            if (parameter.get("in").asText().equals("path")) {
                filled = filled.replace("{" + parameter.get("name").asText() + "}", example);
            } else {
                query.append(query.length() == 0 ? "?" : "&")
                        .append(parameter.get("name").asText())
                        .append('=')
                        .append(Browsing.encoded(example));
            }
        }
        return filled + query;
    }

    @Test
    void anArticleComesInTheRecordFormat() throws Exception {
        JsonNode found = json(browsing.get("/api/articles/1"));
        assertEquals(1, found.get("format").asInt());
        JsonNode statement = found.get("statements").get(0);
        JsonNode span = statement.get("content").get(0);
        assertFalse(found.get("text")
                .asText()
                .substring(span.get(0).asInt(), span.get(1).asInt())
                .isBlank());
    }

    @Test
    void pagesAreLinked() throws Exception {
        HttpResponse<String> first = browsing.get("/api/search?hits=4");
        assertEquals(4, json(first).get("hits").size());
        String link = first.headers().firstValue("Link").orElseThrow();
        assertTrue(link.contains("rel=\"next\""), link);
        HttpResponse<String> second = browsing.get(link.substring(1, link.indexOf('>')));
        assertTrue(second.headers().firstValue("Link").orElseThrow().contains("rel=\"prev\""));
    }

    @Test
    void whatWasSeenIsNotSentAgain() {
        String tag = browsing.get("/api/origins").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = browsing.get("/api/origins", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void problemsSayWhatIsWrong() throws Exception {
        for (var asked : Map.of("/api/articles/99999", 404, "/api/search?from=gestern", 400, "/api/actors", 400)
                .entrySet()) {
            HttpResponse<String> answer = browsing.get(asked.getKey());
            assertEquals(asked.getValue(), answer.statusCode(), asked.getKey());
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertEquals(asked.getValue(), json(answer).get("status").asInt());
        }
        assertEquals(405, browsing.postJson("/api/search", "{}").statusCode());
        assertEquals(400, browsing.postJson("/api/read", "{kaputt").statusCode());
    }

    @Test
    void readsATextWithoutStoringIt() throws Exception {
        HttpResponse<String> answer = browsing.postJson(
                "/api/read",
                "{\"text\": \"Die Fähre lege erst am Freitag ab, sagte Hafenmeisterin Tilda Quast in Wyk.\", \"published\":"
                        + " \"2025-09-22\", \"publisher\": \"Insel-Echo\"}");
        JsonNode read = json(answer);
        assertEquals("Insel-Echo", read.at("/publisher/name").asText(), answer.body());
        assertTrue(read.get("statements").size() > 0);
        assertEquals(
                422,
                browsing.postJson("/api/read", "{\"text\": \"http://127.0.0.1:9/\"}")
                        .statusCode());
    }

    @Test
    void correctsAndTakesBack() throws Exception {
        String statement = json(browsing.get("/api/search?statements=1&hits=1"))
                .at("/hits/0/quote/id")
                .asText();
        HttpResponse<String> made = browsing.postJson(
                "/api/corrections",
                "{\"kind\": \"SPEAKER\", \"subject\": \"" + statement + "\", \"value\": \"Wanda Kestner\"}");
        assertEquals(201, made.statusCode(), made.body());
        assertEquals(
                1,
                json(browsing.get("/api/search?speaker=Wanda+Kestner"))
                        .get("total")
                        .asInt());
        HttpResponse<String> undone =
                browsing.delete("/api/corrections/" + json(made).get("id").asInt());
        assertEquals(204, undone.statusCode(), undone.body());
        assertEquals(
                0,
                json(browsing.get("/api/search?speaker=Wanda+Kestner"))
                        .get("total")
                        .asInt());
        assertFalse(json(browsing.get("/api/corrections"))
                .at("/corrections/0/undone")
                .isNull());
    }

    @Test
    void showsHealthAndFigures() {
        browsing.get("/search?q=Schiff");
        assertTrue(browsing.get("/health").body().contains("ok"));
        String figures = browsing.get("/metrics").body();
        assertTrue(
                figures.contains("desk_requests_seconds_count{method=\"GET\",route=\"/search\",status=\"200\"}"),
                figures);
        assertTrue(figures.contains("jvm_memory_used_bytes"));
    }

    @Test
    void asksForPatienceWhenAskedTooOften(@TempDir Path other) {
        Limits few = new Limits(1 << 20, 5, 20, 2, 4, 20);
        DeskSettings settings =
                DeskSettings.of(SampleStore.in(other), 0, SampleStore.CLOCK).with(few);
        try (RunningDesk busy = new RunningDesk(settings)) {
            Browsing caller = busy.browse();
            HttpResponse<String> last = caller.get("/api/origins");
            for (int asked = 0; asked < 25; asked++) {
                last = caller.get("/api/origins");
            }
            assertEquals(429, last.statusCode());
            assertTrue(last.headers().firstValue("Retry-After").isPresent());
            assertEquals(200, caller.get("/search").statusCode());
        }
    }
}
