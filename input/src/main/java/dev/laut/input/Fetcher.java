package dev.laut.input;

import dev.laut.article.Page;
import dev.laut.input.Problem.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Fetches pages by their address: politely (robots.txt, an honest name, a delay between two pages of a host), within
 * bounds (time, size, redirects), and only from where the settings' guard lets it.
 */
final class Fetcher {

    /** Browsers follow 20; news pages need three: to https, to www, past the consent page. */
    private static final int MAX_REDIRECTS = 10;

    private final InputSettings settings;
    private final Web web;
    private final Robots robots;
    private final Turns turns = new Turns();

    Fetcher(InputSettings settings) {
        this.settings = settings;
        this.web = new Web(settings.guard(), settings.timeout());
        this.robots = new Robots(web);
    }

    /** The page at {@code address}, which is its location wherever redirects lead; a problem has it, too. */
    Input fetch(String address) throws InputException {
        Fetched fetched = get(address, settings.maxBytes(), Map.of());
        return input(address, fetched);
    }

    /**
     * What an address leads to.
     *
     * @param at where redirects have led
     */
    record Fetched(URI at, WebAnswer answer) {

        Optional<String> type() {
            return answer.header("Content-Type");
        }
    }

    /** The answer that all redirects lead to, whatever its status; a problem has the address that was asked for. */
    Fetched get(String address, long limit, Map<String, String> headers) throws InputException {
        try {
            return follow(address, limit, headers);
        } catch (InputException e) {
            throw new InputException(e.problem().at(address), e);
        }
    }

    private Fetched follow(String address, long limit, Map<String, String> headers) throws InputException {
        URI at = Addresses.parse(address);
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            WebAnswer answer = inTurn(at, limit, headers);
            if (!answer.isRedirect()) {
                return new Fetched(at, answer);
            }
            at = answer.target(at);
        }
        throw new InputException(Problem.of(address, Cause.TOO_MANY_REDIRECTS));
    }

    private WebAnswer inTurn(URI uri, long limit, Map<String, String> headers) throws InputException {
        if (!robots.allows(uri)) {
            throw new InputException(Problem.of(uri.toString(), Cause.ROBOTS));
        }
        Duration asked = robots.delay(uri);
        Duration delay = asked.compareTo(settings.hostDelay()) > 0 ? asked : settings.hostDelay();
        try {
            return turns.take(uri.getHost(), delay, () -> web.get(uri, limit, headers));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(Problem.of(uri.toString(), Cause.NOT_FETCHED, Streams.words(e)), e);
        }
    }

    /** The article of an answer; a problem has the address that was asked for. */
    Input input(String address, Fetched fetched) throws InputException {
        byte[] content = content(address, fetched, settings.maxBytes());
        URI at = fetched.at();
        Optional<String> header = fetched.type();
        String type = header.orElse("").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> page(address, at, content, header);
            case "text/plain" -> text(address, at, content);
            case "", "application/octet-stream" ->
                InputKind.sniff(content) == InputKind.HTML
                        ? page(address, at, content, Optional.empty())
                        : text(address, at, content);
            default -> throw new InputException(Problem.of(address, Cause.UNKNOWN_CONTENT, type));
        };
    }

    private static Input page(String location, URI at, byte[] content, Optional<String> type) {
        return new Input.OfPage(location, new Page(content, Optional.of(at.toString()), type), Given.NOTHING);
    }

    private static Input text(String location, URI at, byte[] content) throws InputException {
        String text =
                TextDecoder.decode(content).orElseThrow(() -> new InputException(Problem.of(location, Cause.BINARY)));
        Given given = new Given(
                Optional.empty(), Optional.of(at.toString()), Optional.empty(), Optional.empty(), Optional.empty());
        return new Input.OfText(location, text, given);
    }

    /** The content of an answer, unpacked. */
    static byte[] content(String address, Fetched fetched, long limit) throws InputException {
        int status = fetched.answer().status();
        if (status != 200) {
            throw new InputException(Problem.of(address, Cause.HTTP_STATUS, String.valueOf(status)));
        }
        return unpacked(address, fetched.answer(), limit);
    }

    private static byte[] unpacked(String address, WebAnswer answer, long limit) throws InputException {
        byte[] body = answer.body();
        if (body.length > limit) {
            throw Streams.tooLarge(address, limit);
        }
        String encoding = answer.header("Content-Encoding").orElse("identity");
        try (InputStream in = unpacking(encoding.strip().toLowerCase(Locale.ROOT), body, address)) {
            byte[] content = Streams.readAll(in, limit, address);
            if (content.length == 0) {
                throw new InputException(Problem.of(address, Cause.EMPTY));
            }
            return content;
        } catch (IOException e) {
            throw new InputException(Streams.problem(address, e), e);
        }
    }

    private static InputStream unpacking(String encoding, byte[] body, String address)
            throws IOException, InputException {
        InputStream in = new ByteArrayInputStream(body);
        return switch (encoding) {
            case "identity", "" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "br" -> new BrotliInputStream(in);
            default -> throw new InputException(Problem.of(address, Cause.UNKNOWN_CONTENT, encoding));
        };
    }
}
