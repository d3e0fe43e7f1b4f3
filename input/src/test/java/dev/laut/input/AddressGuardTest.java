package dev.laut.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.input.Problem.Cause;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Attempts to reach the own network: a server at 127.0.0.1 stands for a site of the internet, 127.0.0.2 for the network. */
final class AddressGuardTest {

    private static final String PAGE = "<html><body><p>Die Lage sei ernst, sagte Anna Beck.</p></body></html>";
    private final Server site = new Server();
    private final Server own = new Server(2, site.port()).page("/", PAGE);
    private final List<String> lookedUp = new ArrayList<>();

    @AfterEach
    void stop() {
        site.close();
        own.close();
    }

    private static boolean isSite(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.1");
    }

    /** Answers in turn, the last one for ever. */
    private HostNames answering(InetAddress[]... answers) {
        Deque<InetAddress[]> left = new ArrayDeque<>(List.of(answers));
        return host -> {
            lookedUp.add(host);
            return List.of(left.size() > 1 ? left.remove() : left.element());
        };
    }

    private static InetAddress[] at(String... addresses) throws UnknownHostException {
        InetAddress[] answer = new InetAddress[addresses.length];
        for (int i = 0; i < answer.length; i++) {
            answer[i] = InetAddress.getByName(addresses[i]);
        }
        return answer;
    }

    private static Fetcher fetcher(HostNames names, Predicate<InetAddress> allowed) {
        return new Fetcher(
                new InputSettings(1 << 20, new AddressGuard(names, allowed), Duration.ZERO, Duration.ofSeconds(20)));
    }

    private String address(String host, String path) {
        return "http://" + host + ":" + site.port() + path;
    }

    private static Problem refusal(Fetcher fetcher, String address) {
        Problem problem =
                assertThrows(InputException.class, () -> fetcher.fetch(address)).problem();
        assertEquals(Cause.PRIVATE_ADDRESS, problem.cause(), problem.toString());
        assertEquals(address, problem.location());
        return problem;
    }

    @Test
    void refusesNamesOfTheOwnNetwork() throws UnknownHostException {
        site.page("/", PAGE);
        byte[] mapped = new byte[16];
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xff, 127, 0, 0, 1}, 0, mapped, 10, 6);
        Map<String, InetAddress> hosts = Map.of(
                "127.0.0.1", at("127.0.0.1")[0],
                "0.0.0.0", at("0.0.0.0")[0],
                "10.1.2.3", at("10.1.2.3")[0],
                "169.254.169.254", at("169.254.169.254")[0],
                "0:0:0:0:0:0:0:1", at("::1")[0],
                "0:0:0:0:0:0:0:0", at("::")[0],
                "fe80:0:0:0:0:0:0:1", at("fe80::1")[0],
                "fd00:0:0:0:0:0:0:1", at("fd00::1")[0],
                "64:ff9b:0:0:0:0:7f00:1", at("64:ff9b::127.0.0.1")[0],
                "0:0:0:0:0:ffff:7f00:1", Inet6Address.getByAddress(null, mapped, -1));
        hosts.forEach((shown, found) -> {
            Fetcher careful = fetcher(answering(new InetAddress[] {found}), AddressGuard.PUBLIC_ONLY.allowed());
            assertEquals(
                    List.of(shown),
                    refusal(careful, address("zeitung.example", "/")).details());
        });
        assertEquals(List.of(), site.requests());
        assertEquals(List.of(), own.requests());
    }

    @Test
    void refusesANameWithOneAddressInTheOwnNetworkAmongOthers() throws UnknownHostException {
        site.page("/", PAGE);
        for (InetAddress[] answer : List.of(at("127.0.0.1", "127.0.0.2"), at("127.0.0.2", "127.0.0.1"))) {
            refusal(fetcher(answering(answer), AddressGuardTest::isSite), address("zeitung.example", "/"));
        }
        assertEquals(List.of(), site.requests());
        assertEquals(List.of(), own.requests());
    }

    @Test
    void checksTheTargetOfEveryRedirect() throws UnknownHostException {
        site.redirect("/name", address("innen.example", "/")).redirect("/zahl", address("127.0.0.2", "/"));
        HostNames names = host -> List.of(host.equals("zeitung.example") ? at("127.0.0.1") : at("127.0.0.2"));
        for (String path : List.of("/name", "/zahl")) {
            Problem problem = refusal(fetcher(names, AddressGuardTest::isSite), address("zeitung.example", path));
            assertEquals(List.of("127.0.0.2"), problem.details());
        }
        assertEquals(List.of("/name", "/zahl"), site.requests());
        assertEquals(List.of(), own.requests());
    }

    @Test
    void checksWhereRobotsTxtRedirectsTo() {
        site.redirect("/robots.txt", address("127.0.0.2", "/"));
        refusal(fetcher(HostNames.SYSTEM, AddressGuardTest::isSite), site.address("/a"));
        assertEquals(List.of("/robots.txt"), site.requests());
        assertEquals(List.of(), own.requests());
    }

    @Test
    void aNameThatChangesItsAnswerGetsNowhere() throws UnknownHostException {
        site.page("/", PAGE);
        Fetcher careful = fetcher(answering(at("127.0.0.1"), at("127.0.0.2")), AddressGuardTest::isSite);
        refusal(careful, address("zeitung.example", "/"));
        assertEquals(List.of("/robots.txt"), site.requests());
        assertEquals(List.of(), own.requests());
    }

    @Test
    void connectsToTheAddressThatWasCheckedAndLooksUpNoOther() throws UnknownHostException, InputException {
        site.page("/", PAGE).redirect("/a", "/b");
        HostNames changing = answering(at("127.0.0.1"), at("127.0.0.1"), at("127.0.0.1"), at("127.0.0.2"));
        Input found = fetcher(changing, AddressGuardTest::isSite).fetch(address("zeitung.example", "/a"));
        assertEquals(address("zeitung.example", "/a"), found.location());
        assertEquals(List.of("/robots.txt", "/a", "/b"), site.requests());
        assertEquals(List.of("zeitung.example", "zeitung.example", "zeitung.example"), lookedUp);
    }

    @Test
    void goesThroughNoProxyThatWouldLookTheNameUpAgain() throws UnknownHostException, InputException {
        site.page("/", PAGE);
        System.setProperty("http.proxyHost", "127.0.0.2");
        System.setProperty("http.proxyPort", String.valueOf(own.port()));
        try {
            fetcher(answering(at("127.0.0.1")), AddressGuardTest::isSite).fetch(address("zeitung.example", "/"));
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
        }
        assertEquals(List.of("/robots.txt", "/"), site.requests());
        assertEquals(List.of(), own.requests());
    }

    @Test
    void saysWhenAHostIsUnknown() {
        HostNames none = host -> List.of();
        HostNames failing = host -> {
            throw new UnknownHostException(host);
        };
        for (HostNames names : List.of(none, failing)) {
            Problem problem = assertThrows(InputException.class, () -> fetcher(names, AddressGuardTest::isSite)
                            .fetch(address("nirgends.example", "/")))
                    .problem();
            assertEquals(Cause.UNKNOWN_HOST, problem.cause());
            assertEquals(List.of("nirgends.example"), problem.details());
        }
        assertTrue(site.requests().isEmpty());
    }
}
