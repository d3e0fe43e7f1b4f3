package dev.laut.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.laut.input.AddressGuard;
import dev.laut.input.InputSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Visitors who have the desk fetch what only its machine can reach. A server at 127.0.0.1 stands for a site of the
 * internet, one at 127.0.0.2 for the own network; names are looked up in a map.
 */
class FetchingTest {

    private static final String PAGE = "<html><body><article><h1>Schleuse zu</h1><p>"
            + "Die Schleuse bleibe zu, sagte Vera Lindqvist. ".repeat(20) + "</p></article></body></html>";

    @TempDir
    private static Path folder;

    /** The answers for a name in turn, the last one for ever. */
    private static final Map<String, List<InetAddress>> NAMES = new ConcurrentHashMap<>();

    private static final Map<String, AtomicInteger> ASKED = new ConcurrentHashMap<>();
    private static final List<String> SITE_REQUESTS = new CopyOnWriteArrayList<>();
    private static final List<String> OWN_REQUESTS = new CopyOnWriteArrayList<>();

    private static HttpServer site;
    private static HttpServer own;
    private static RunningDesk desk;
    private final Browsing browsing = desk.browse();

    @BeforeAll
    static void start() throws IOException {
        site = server("127.0.0.1", 0, SITE_REQUESTS);
        own = server("127.0.0.2", site.getAddress().getPort(), OWN_REQUESTS);
        AddressGuard guard = new AddressGuard(
                FetchingTest::lookUp,
                address -> address.getHostAddress().equals("127.0.0.1")
                        || AddressGuard.PUBLIC_ONLY.allowed().test(address));
        InputSettings fetching = new InputSettings(1 << 20, guard, Duration.ZERO, Duration.ofSeconds(20));
        DeskSettings usual = DeskSettings.of(SampleStore.in(folder), 0, SampleStore.CLOCK);
        desk = new RunningDesk(new DeskSettings(
                usual.store(),
                usual.folder(),
                usual.own(),
                usual.host(),
                usual.port(),
                fetching,
                usual.limits(),
                usual.clock()));
    }

    private static HttpServer server(String address, int port, List<String> requests) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().toString();
                requests.add(path);
                boolean leadsOn = path.startsWith("/weiter?");
                if (leadsOn) {
                    exchange.getResponseHeaders().set("Location", path.substring("/weiter?".length()));
                }
                byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(path.equals("/robots.txt") ? 404 : leadsOn ? 302 : 200, page.length);
                exchange.getResponseBody().write(page);
            }
        });
        server.start();
        return server;
    }

    private static List<InetAddress> lookUp(String host) throws UnknownHostException {
        if (host.matches("[0-9.]+|.*:.*")) {
            return List.of(InetAddress.getByName(host));
        }
        List<InetAddress> answers = NAMES.getOrDefault(host, List.of());
        int turn = ASKED.computeIfAbsent(host, name -> new AtomicInteger()).getAndIncrement();
        return answers.isEmpty() ? List.of() : List.of(answers.get(Math.min(turn, answers.size() - 1)));
    }

    private static void name(String host, String... answers) throws UnknownHostException {
        List<InetAddress> addresses = new ArrayList<>();
        for (String answer : answers) {
            addresses.add(InetAddress.getByName(answer));
        }
        NAMES.put(host, addresses);
    }

    @AfterAll
    static void stop() {
        desk.close();
        site.stop(0);
        own.stop(0);
    }

    @BeforeEach
    void forget() throws UnknownHostException {
        NAMES.clear();
        ASKED.clear();
        SITE_REQUESTS.clear();
        OWN_REQUESTS.clear();
        name("zeitung.example", "127.0.0.1");
    }

    private static String address(String host, String path) {
        return "http://" + host + ":" + site.getAddress().getPort() + path;
    }

    /** Neither the form nor the interface for programs fetches it, and both say why. */
    private void assertRefused(String address) throws IOException {
        HttpResponse<String> page = browsing.post("/read", Map.of("text", address));
        assertEquals(422, page.statusCode(), address);
        assertTrue(page.body().contains("Adresse im eigenen Netz"), page.body());
        assertFalse(Jsoup.parse(page.body()).select(".problem").text().matches(".*\\d.*"), page.body());
        ASKED.clear();
        HttpResponse<String> answer =
                browsing.postJson("/api/read", new ObjectMapper().writeValueAsString(Map.of("text", address)));
        assertEquals(422, answer.statusCode(), address);
        assertTrue(answer.body().contains("Cause.PRIVATE_ADDRESS"), answer.body());
        assertEquals(List.of(), OWN_REQUESTS, address);
    }

    @Test
    void aPageOfASiteIsRead() {
        HttpResponse<String> answer =
                browsing.post("/read", Map.of("text", address("zeitung.example", "/weiter?/artikel")));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Vera Lindqvist"), answer.body());
        assertEquals(List.of("/robots.txt", "/weiter?/artikel", "/artikel"), SITE_REQUESTS);
    }

    @Test
    void aRedirectLeadsNotIntoTheOwnNetwork() throws IOException {
        name("innen.example", "127.0.0.2");
        for (String host : List.of("innen.example", "127.0.0.2", "[::1]", "[::ffff:127.0.0.2]", "2130706434")) {
            assertRefused(address("zeitung.example", "/weiter?" + address(host, "/geheim")));
        }
    }

    @Test
    void aNameLeadsNotIntoTheOwnNetwork() throws IOException {
        for (String own : List.of("127.0.0.2", "::1", "fe80::1", "::ffff:127.0.0.2", "fd00::1", "169.254.169.254")) {
            name("innen.example", own);
            assertRefused(address("innen.example", "/geheim"));
        }
        assertEquals(List.of(), SITE_REQUESTS);
    }

    @Test
    void aNameThatChangesItsAnswerLeadsNotIntoTheOwnNetwork() throws IOException {
        name("wechsel.example", "127.0.0.1", "127.0.0.2");
        assertRefused(address("wechsel.example", "/geheim"));
        assertEquals(List.of("/robots.txt", "/robots.txt"), SITE_REQUESTS);
    }
}
