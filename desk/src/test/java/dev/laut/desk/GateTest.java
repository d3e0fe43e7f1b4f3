package dev.laut.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.desk.guard.Role;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes in, with what. */
class GateTest {

    private static final String PASSWORD = "sieben graue Reiher";

    @TempDir
    private Path folder;

    private DeskSettings settings(String host, Limits limits) {
        return DeskSettings.of(SampleStore.in(folder), 0, SampleStore.CLOCK)
                .at(host, 0)
                .with(limits);
    }

    /** What the desk answers to these bytes, to the end of the connection. */
    private static String raw(RunningDesk desk, String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), desk.desk().port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String raw(RunningDesk desk, String path, String host) throws IOException {
        return raw(desk, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void writesNeedTheTokenOfAPageAndComeFromNoOtherSite() {
        try (RunningDesk desk = new RunningDesk(folder)) {
            Browsing browsing = desk.browse();
            Map<String, String> name = Map.of("name", "Hafen");
            assertEquals(403, browsing.postForm("/collections", name).statusCode());
            assertEquals(
                    403,
                    browsing.postForm("/collections", Map.of("name", "Hafen", "_token", "x"))
                            .statusCode());
            String token = browsing.page("/read").select("[name=_token]").val();
            Map<String, String> right = Map.of("name", "Hafen", "_token", token);
            assertEquals(
                    403,
                    browsing.postForm("/collections", right, "Origin", "https://evil.example")
                            .statusCode());
            assertEquals(
                    403,
                    browsing.postForm("/collections", right, "Sec-Fetch-Site", "cross-site")
                            .statusCode());
            assertEquals(403, desk.browse().postForm("/collections", right).statusCode());
            assertEquals(200, browsing.postForm("/collections", right).statusCode());
            assertEquals(
                    403,
                    browsing.postJson("/api/read", "{}", "Origin", "https://evil.example")
                            .statusCode());
            assertEquals(403, browsing.postForm("/api/read", name).statusCode());
        }
    }

    @Test
    void anotherNameForThisMachineDoesNotGetIn() throws IOException {
        try (RunningDesk desk = new RunningDesk(folder)) {
            assertTrue(raw(desk, "/", "evil.example").startsWith("HTTP/1.1 421"));
            assertTrue(raw(desk, "/", "localhost:" + desk.desk().port()).startsWith("HTTP/1.1 200"));
        }
    }

    @Test
    void noPathLeadsOutOfTheDesk() throws IOException {
        try (RunningDesk desk = new RunningDesk(folder)) {
            for (String path : List.of(
                    "/assets/../../../../etc/passwd",
                    "/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                    "/assets/..%5c..%5claut.db",
                    "/assets/%252e%252e/laut.db",
                    "/assets//etc/passwd",
                    "/assets/desk.css/..;/..;/laut.db",
                    "/collections/..%2Faccounts",
                    "/collections/../accounts",
                    "/article/..%2f1",
                    "/assets/desk.css%00.js")) {
                String answer = raw(desk, path, "localhost");
                assertTrue(answer.matches("(?s)HTTP/1.1 (400|404|421).*"), path + ": " + answer.substring(0, 30));
                assertFalse(answer.contains("root:"), path);
            }
        }
    }

    @Test
    void addressesOfTheOwnNetworkAreNotFetched() {
        try (RunningDesk desk = new RunningDesk(folder)) {
            Browsing browsing = desk.browse();
            for (String address : List.of(
                    desk.desk().address() + "/metrics",
                    "http://localhost/",
                    "http://127.1/",
                    "http://[::1]/",
                    "http://0x7f000001/",
                    "http://2130706433/",
                    "http://169.254.169.254/latest/meta-data",
                    "http://10.0.0.1/",
                    "http://[::ffff:127.0.0.1]/",
                    "http://user@127.0.0.1/")) {
                HttpResponse<String> answer = browsing.post("/read", Map.of("text", address));
                assertEquals(422, answer.statusCode(), address);
                assertFalse(answer.body().contains("jvm_memory"), address);
            }
            // What is no address of the web is a text: nothing is opened for it.
            for (String text : List.of("/etc/passwd", "file:///etc/passwd", "-", "ftp://127.0.0.1/")) {
                assertFalse(browsing.post("/read", Map.of("text", text)).body().contains("root:"), text);
            }
        }
    }

    /** Each way of sending too much, often enough that an answer lost once in a while would be seen. */
    @Test
    void whoSendsTooMuchIsTold() {
        try (RunningDesk desk =
                new RunningDesk(settings(DeskSettings.LOOPBACK, new Limits(20_000, 5, 60_000, 60_000, 4, 20)))) {
            Browsing browsing = desk.browse();
            byte[] large = "Wort ".repeat(15_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                for (HttpRequest.BodyPublisher body : List.of(
                        BodyPublishers.ofByteArray(large),
                        BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large)))) {
                    HttpRequest.Builder request = browsing.request("/api/read")
                            .header("Content-Type", "application/json")
                            .POST(body);
                    assertEquals(413, browsing.send(request).statusCode());
                }
            }
        }
    }

    @Test
    void tooMuchIsRefused() throws IOException {
        try (RunningDesk desk =
                new RunningDesk(settings(DeskSettings.LOOPBACK, new Limits(20_000, 5, 600, 60, 4, 20)))) {
            Browsing browsing = desk.browse();
            HttpResponse<String> large = browsing.post("/read", Map.of("text", "Wort ".repeat(10_000)));
            assertEquals(413, large.statusCode());
            byte[] chunk = "Wort ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            HttpRequest.Builder chunked = browsing.request("/api/read")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(chunk)));
            assertEquals(413, browsing.send(chunked).statusCode());
            String headers = raw(desk, "/" + "x".repeat(20_000), "localhost");
            assertTrue(headers.startsWith("HTTP/1.1 414"), headers.substring(0, 40));
        }
    }

    @Test
    void whoIsSlowLosesTheConnectionAndNobodyElseWaits() throws IOException {
        try (RunningDesk desk =
                new RunningDesk(settings(DeskSettings.LOOPBACK, new Limits(20_000, 1, 600, 60, 4, 20)))) {
            long begun = System.nanoTime();
            try (Socket silent = new Socket(
                            InetAddress.getLoopbackAddress(), desk.desk().port());
                    Socket halting = new Socket(
                            InetAddress.getLoopbackAddress(), desk.desk().port())) {
                silent.setSoTimeout(20_000);
                halting.setSoTimeout(20_000);
                halting.getOutputStream()
                        .write(
                                "POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{"
                                        .getBytes(StandardCharsets.UTF_8));
                halting.getOutputStream().flush();
                assertEquals(200, desk.browse().get("/health").statusCode());
                drain(silent.getInputStream());
                drain(halting.getInputStream());
            }
            assertTrue(System.nanoTime() - begun < 15_000_000_000L);
        }
    }

    private static void drain(InputStream in) throws IOException {
        in.readAllBytes();
    }

    @Test
    void everyAnswerForbidsWhatPagesDoNotNeed() {
        try (RunningDesk desk = new RunningDesk(folder)) {
            for (String path : List.of("/", "/nirgends", "/api/origins", "/assets/desk.css", "/health")) {
                var headers = desk.browse().get(path).headers();
                String policy = headers.firstValue("Content-Security-Policy").orElse("");
                assertTrue(
                        policy.contains("default-src 'none'")
                                && policy.contains("script-src 'self'")
                                && !policy.contains("unsafe"),
                        path);
                assertEquals("DENY", headers.firstValue("X-Frame-Options").orElse(""), path);
                assertTrue(headers.firstValue("Server").isEmpty(), path);
            }
        }
    }

    @Test
    void listeningElsewhereTakesAnAccount() {
        DeskSettings open = settings("0.0.0.0", Limits.DEFAULT);
        assertThrows(IllegalArgumentException.class, () -> new RunningDesk(open));
        open.accounts().put("lea", Role.READER, PASSWORD);
        open.accounts().put("edgar", Role.EDITOR, PASSWORD);
        try (RunningDesk desk = new RunningDesk(open)) {
            String address = "http://localhost:" + desk.desk().port();
            Browsing lea = new Browsing(address);
            assertEquals(401, lea.get("/search").statusCode());
            assertEquals(401, lea.get("/api/origins").statusCode());
            assertEquals(401, login(lea, "lea", "falsch geraten").statusCode());
            HttpResponse<String> in = login(lea, "lea", PASSWORD);
            assertEquals(200, in.statusCode());
            String cookie = in.previousResponse()
                    .orElseThrow()
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow();
            assertTrue(cookie.contains("SameSite=Strict") && cookie.contains("HttpOnly"), cookie);
            assertEquals(200, lea.get("/search").statusCode());
            assertEquals(
                    403,
                    lea.post("/corrections", Map.of("kind", "NO_STATEMENT", "statement", "1:s1"))
                            .statusCode());
            assertEquals(403, lea.get("/audit").statusCode());
            assertEquals(403, lea.get("/metrics").statusCode());
            Browsing edgar = new Browsing(address);
            login(edgar, "edgar", PASSWORD);
            assertEquals(
                    200,
                    edgar.post("/corrections", Map.of("kind", "NO_STATEMENT", "statement", "1:s1"))
                            .statusCode());
            lea.post("/logout", Map.of());
            assertEquals(401, lea.get("/search").statusCode());
            assertEquals(
                    200,
                    new Browsing(address)
                            .get("/api/origins", "Authorization", "Bearer lea:" + PASSWORD)
                            .statusCode());
            assertEquals(
                    401,
                    new Browsing(address)
                            .get("/api/origins", "Authorization", "Bearer lea:falsch")
                            .statusCode());
        }
    }

    private static HttpResponse<String> login(Browsing browsing, String name, String password) {
        String token = browsing.page("/login").select("[name=_token]").val();
        return browsing.postForm("/login", Map.of("name", name, "password", password, "_token", token));
    }

    @Test
    void passwordsAreKeptAsHashesAndGuessesAreFew() throws IOException {
        DeskSettings open = settings("0.0.0.0", Limits.DEFAULT);
        open.accounts().put("lea", Role.READER, PASSWORD);
        String file = Files.readString(open.own("accounts.json"));
        assertTrue(file.contains("$2a$11$") && !file.contains("Reiher"), file);
        assertThrows(IllegalArgumentException.class, () -> open.accounts().put("kurz", Role.READER, "kurz"));
        try (RunningDesk desk = new RunningDesk(open)) {
            Browsing guesser = new Browsing("http://localhost:" + desk.desk().port());
            int status = 0;
            for (int guess = 0; guess < 12; guess++) {
                status = login(guesser, "lea", "geraten " + guess).statusCode();
            }
            assertEquals(429, status);
        }
    }

    @Test
    void whoWroteWhatIsLogged() throws IOException {
        DeskSettings local = settings(DeskSettings.LOOPBACK, Limits.DEFAULT);
        try (RunningDesk desk = new RunningDesk(local)) {
            desk.browse()
                    .post(
                            "/corrections",
                            Map.of("kind", "SPEAKER", "statement", "1:s1", "speaker", "Zeile\n{\"user\":\"falsch\"}"));
            List<String> lines = Files.readAllLines(local.own("audit.jsonl"));
            assertEquals(1, lines.size());
            assertTrue(
                    lines.get(0).contains("\"user\":\"local\"") && lines.get(0).contains("correct SPEAKER"),
                    lines.get(0));
            Document audit = desk.browse().page("/audit?lang=de");
            assertTrue(audit.text().contains("Sprecher berichtigt"), audit.text());
            assertTrue(audit.text().contains("28. September 2025, 08:00:00"), audit.text());
            assertEquals("2025-09-28T08:00:00Z", audit.select("time").attr("datetime"));
            Document english = desk.browse().page("/audit?lang=en");
            assertTrue(english.text().contains("speaker corrected"), english.text());
        }
    }

    @Test
    void correctionsAndTheAuditLogTellTheTimeOfTheDesk() {
        Clock berlin = SampleStore.CLOCK.withZone(ZoneId.of("Europe/Berlin"));
        try (RunningDesk desk = new RunningDesk(DeskSettings.of(SampleStore.in(folder), 0, berlin))) {
            Browsing browsing = desk.browse();
            browsing.post("/corrections", Map.of("kind", "SPEAKER", "statement", "1:s1", "speaker", "Jule Bremer"));
            String form = browsing.page("/corrections").select(".history form").attr("action");
            browsing.post(form, Map.of());
            for (String path : List.of("/corrections", "/audit")) {
                String text = browsing.page(path).text();
                assertTrue(text.contains("28. September 2025, 10:00:00") && text.contains("Europe/Berlin"), text);
                assertFalse(text.contains("08:00"), text);
            }
        }
    }

    @Test
    void aTakenPortIsSaidToBeTaken(@TempDir Path other) {
        try (RunningDesk desk = new RunningDesk(folder)) {
            DeskSettings same =
                    DeskSettings.of(SampleStore.in(other), desk.desk().port(), SampleStore.CLOCK);
            assertThrows(PortTaken.class, () -> new RunningDesk(same));
        }
    }
}
