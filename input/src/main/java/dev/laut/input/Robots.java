package dev.laut.input;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the robots.txt of each site allows (RFC 9309); asked once a site. Thread-safe. */
final class Robots {

    /** RFC 9309 has crawlers read at least 500 KiB; none of use is longer. */
    private static final int MAX_BYTES = 512 << 10;

    /** RFC 9309, 2.3.1.2: at least five. */
    private static final int MAX_REDIRECTS = 5;

    /** Longer than this no person waits for a page; the page is fetched after it nevertheless. */
    private static final Duration MAX_DELAY = Duration.ofSeconds(30);

    private static final List<String> NAMES = List.of("laut");

    private final Web web;
    private final Map<String, BaseRobotRules> rules = new ConcurrentHashMap<>();

    Robots(Web web) {
        this.web = web;
    }

    boolean allows(URI address) throws InputException {
        return rules(address).isAllowed(address.toString());
    }

    /** The delay that the site asks for; zero for none. */
    Duration delay(URI address) throws InputException {
        long millis = rules(address).getCrawlDelay();
        Duration asked = Duration.ofMillis(Math.max(0, millis));
        return asked.compareTo(MAX_DELAY) > 0 ? MAX_DELAY : asked;
    }

    private BaseRobotRules rules(URI address) throws InputException {
        String site = Addresses.site(address);
        BaseRobotRules known = rules.get(site);
        if (known != null) {
            return known;
        }
        BaseRobotRules fetched = fetch(URI.create(site + "/robots.txt"));
        rules.put(site, fetched);
        return fetched;
    }

    private BaseRobotRules fetch(URI address) throws InputException {
        URI at = address;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            WebAnswer answer = web.get(at, MAX_BYTES);
            if (!answer.isRedirect()) {
                return parse(address, answer);
            }
            at = answer.target(at);
        }
        return new SimpleRobotRulesParser().failedFetch(404); // RFC 9309, 2.3.1.2: as if there were none
    }

    private static BaseRobotRules parse(URI address, WebAnswer answer) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        if (answer.status() != 200) {
            return parser.failedFetch(answer.status());
        }
        byte[] body = answer.body();
        byte[] head = body.length > MAX_BYTES ? Arrays.copyOf(body, MAX_BYTES) : body;
        return parser.parseContent(address.toString(), head, "text/plain", NAMES);
    }
}
