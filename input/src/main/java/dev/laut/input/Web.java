package dev.laut.input;

import dev.laut.input.Problem.Cause;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;

/** Single requests to checked hosts, within bounds of time and size. Follows no redirect. Thread-safe. */
final class Web {

    /** Who asks; robots.txt knows us by the name before the slash. */
    static final String USER_AGENT = "Laut/0.1 (reads single news pages for a person; obeys robots.txt)";

    private final GuardedClient client;
    private final Duration timeout;

    Web(AddressGuard guard, Duration timeout) {
        this.client = new GuardedClient(guard, timeout);
        this.timeout = timeout;
    }

    /** What the host answers; of a body over {@code limit} the first {@code limit} + 1 bytes. */
    WebAnswer get(URI uri, long limit) throws InputException {
        return get(uri, limit, Map.of());
    }

    /** The same with further headers. */
    WebAnswer get(URI uri, long limit, Map<String, String> headers) throws InputException {
        HttpGet request = new HttpGet(uri);
        request.setHeader(HttpHeaders.USER_AGENT, USER_AGENT);
        request.setHeader(HttpHeaders.ACCEPT, "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1");
        request.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "de, en;q=0.5");
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        headers.forEach(request::setHeader);
        HttpClientResponseHandler<WebAnswer> taking = response -> answer(request, response, limit);
        FutureTask<WebAnswer> exchange = new FutureTask<>(() -> client.execute(request, taking));
        start(exchange);
        try {
            return await(exchange, uri);
        } finally {
            request.cancel();
        }
    }

    /** On a thread of its own: neither looking up a name nor waiting for bytes can be interrupted. */
    private static void start(Runnable exchange) {
        Thread thread = new Thread(exchange, "fetching");
        thread.setDaemon(true);
        thread.start();
    }

    private static WebAnswer answer(HttpGet request, ClassicHttpResponse response, long limit) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName(), header.getValue());
        }
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : entity.getContent().readNBytes((int) limit + 1);
        if (body.length > limit) {
            request.cancel(); // hangs up: closing alone would take the rest
        }
        return new WebAnswer(response.getCode(), headers, body);
    }

    private WebAnswer await(FutureTask<WebAnswer> exchange, URI uri) throws InputException {
        try {
            return exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw timedOut(uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(Problem.of(uri.toString(), Cause.NOT_FETCHED, Streams.words(e)), e);
        } catch (ExecutionException e) {
            throw failed(uri, e.getCause());
        }
    }

    private InputException failed(URI uri, Throwable cause) {
        String address = uri.toString();
        if (cause instanceof AddressGuard.Refused) {
            return new InputException(Problem.of(address, Cause.PRIVATE_ADDRESS, cause.getMessage()), cause);
        }
        if (cause instanceof UnknownHostException) {
            return new InputException(Problem.of(address, Cause.UNKNOWN_HOST, uri.getHost()), cause);
        }
        return cause instanceof InterruptedIOException
                ? timedOut(uri, cause)
                : new InputException(Problem.of(address, Cause.NOT_FETCHED, Streams.words(cause)), cause);
    }

    private InputException timedOut(URI uri, Throwable cause) {
        return new InputException(
                Problem.of(uri.toString(), Cause.TIMED_OUT, String.valueOf(timeout.toSeconds())), cause);
    }
}
