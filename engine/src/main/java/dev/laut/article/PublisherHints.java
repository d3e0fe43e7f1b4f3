package dev.laut.article;

import dev.laut.lang.de.WordTable;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the names of a page's parts mean: the same for all publishers, and more for the few that have a file of their own,
 * {@code publishers/HOST.tsv}, since they use names in a way that nobody else does.
 */
final class PublisherHints {

    private final Hints general = Hints.load();
    private final Map<String, Hints> own = new HashMap<>();

    private PublisherHints() {}

    static PublisherHints load() {
        PublisherHints hints = new PublisherHints();
        for (WordTable.Row row :
                WordTable.load(PublisherHints.class, "publishers/hosts.tsv").rows()) {
            String host = row.cell(0);
            hints.own.put(host, Hints.load("publishers/" + host + ".tsv"));
        }
        return hints;
    }

    /** The hints for a page with this address, or else with the address that the page calls its own. */
    Hints of(Optional<String> address, Document page) {
        return own.isEmpty()
                ? general
                : address.or(() -> canonical(page)).flatMap(this::ofAddress).orElse(general);
    }

    private static Optional<String> canonical(Document page) {
        for (Element element : page.head().children()) {
            if (element.normalName().equals("link") && element.attr("rel").equals("canonical")) {
                return Optional.of(element.attr("href"));
            }
        }
        return Optional.empty();
    }

    private Optional<Hints> ofAddress(String address) {
        String host = host(address);
        while (!host.isEmpty() && !own.containsKey(host)) {
            host = host.substring(host.indexOf('.') < 0 ? host.length() : host.indexOf('.') + 1);
        }
        return Optional.ofNullable(own.get(host));
    }

    private static String host(String address) {
        try {
            return Optional.ofNullable(URI.create(address.strip()).getHost())
                    .orElse("")
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return ""; // pages call anything their address
        }
    }
}
