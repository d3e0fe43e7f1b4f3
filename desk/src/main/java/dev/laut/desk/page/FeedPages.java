package dev.laut.desk.page;

import dev.laut.desk.guard.Role;
import dev.laut.desk.stock.Stock;
import dev.laut.store.Found;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What a search finds, as an Atom feed (RFC 4287): the latest first, words as plain text. */
public final class FeedPages implements Pages {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Stock stock;
    private final Clock clock;

    public FeedPages(Stock stock, Clock clock) {
        this.stock = stock;
        this.clock = clock;
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.get("/feeds", this::feed, Role.READER);
    }

    private void feed(Context context) {
        Asked asked = Asked.of(context).with("sort", "date");
        Found found = SearchPages.find(stock, asked);
        String base = context.scheme() + "://" + context.host();
        try {
            context.contentType("application/atom+xml; charset=utf-8")
                    .result(write(found, asked, base, View.of(context)));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no feed of " + asked, e);
        }
    }

    private byte[] write(Found found, Asked asked, String base, View view) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter xml =
                XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "title", "Laut: " + String.join(", ", new TreeMap<>(narrowed(asked)).values()));
        element(xml, "id", base + asked.link("/feeds"));
        element(
                xml,
                "updated",
                found.hits().stream()
                        .findFirst()
                        .map(hit -> time(hit.published()))
                        .orElseGet(() -> clock.instant().toString()));
        link(xml, "self", base + asked.link("/feeds"));
        link(xml, "alternate", base + asked.link("/search"));
        for (Found.Hit hit : found.hits()) {
            entry(xml, hit, base, view);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return bytes.toByteArray();
    }

    private static Map<String, String> narrowed(Asked asked) {
        Map<String, String> values = new HashMap<>(asked.values());
        values.remove("sort");
        return values;
    }

    private void entry(XMLStreamWriter xml, Found.Hit hit, String base, View view) throws XMLStreamException {
        String place =
                base + hit.quote().map(quote -> Links.statement(quote.id())).orElse(Links.article(hit.article()));
        String speaker = hit.quote().map(Found.Quote::speaker).orElse("");
        String title = hit.title().isEmpty() ? view.say("title.none") : hit.title();
        xml.writeStartElement("entry");
        element(xml, "title", speaker.isEmpty() ? title : speaker + " – " + title);
        element(xml, "id", place);
        element(xml, "updated", time(hit.published()));
        link(xml, "alternate", place);
        xml.writeStartElement("author");
        element(xml, "name", hit.publisher().isEmpty() ? view.say("publisher.unknown") : hit.publisher());
        xml.writeEndElement();
        element(xml, "summary", hit.passage());
        xml.writeEndElement();
    }

    /** Atom wants a time with an offset; a day begins at midnight, UTC; what has no date was stored at some time. */
    private String time(String published) {
        if (published.length() == "2026-01-01".length()) {
            return published + "T00:00:00Z";
        }
        boolean whole = published.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)");
        return published.isEmpty() ? clock.instant().toString() : whole ? published : published + "Z";
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", plain(address));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(plain(text));
        xml.writeEndElement();
    }

    /** XML knows no control characters and no halves of surrogate pairs. */
    private static String plain(String text) {
        return text.codePoints()
                .filter(sign -> sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF && (sign < 0xD800 || sign > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
