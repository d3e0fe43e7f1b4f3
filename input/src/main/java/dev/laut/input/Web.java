package dev.laut.input;

import dev.laut.input.Problem.Cause;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Single requests to checked hosts, within bounds of time and size. Follows no redirect. Thread-safe. */
final class Web {

    /** Who asks; robots.txt knows us by the name before the slash. */
    static final String USER_AGENT = "Laut/0.1 (reads single news pages for a person; obeys robots.txt)";

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient client;
    private final AddressGuard guard;
    private final Duration timeout;

    Web(AddressGuard guard, Duration timeout) {
        this.guard = guard;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout.compareTo(CONNECT_TIMEOUT) < 0 ? timeout : CONNECT_TIMEOUT)
                .build();
    }

    /** What the host answers; of a body over {@code limit} the first {@code limit} + 1 bytes. */
    HttpResponse<byte[]> get(URI uri, long limit) throws InputException {
        return get(uri, limit, Map.of());
    }

    /** The same with further headers. */
    HttpResponse<byte[]> get(URI uri, long limit, Map<String, String> headers) throws InputException {
        guard.check(uri);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(timeout)
                .header("User-Agent", USER_AGENT)
                .header("Accept", "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1")
                .header("Accept-Language", "de, en;q=0.5")
                .header("Accept-Encoding", "gzip");
        headers.forEach(request::header);
        return await(client.sendAsync(request.build(), info -> new LimitedBody(limit)), uri);
    }

    private <T> T await(CompletableFuture<T> future, URI uri) throws InputException {
        try {
            return future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw timedOut(uri, e);
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new InputException(Problem.of(uri.toString(), Cause.NOT_FETCHED, Streams.words(e)), e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw cause instanceof HttpTimeoutException
                    ? timedOut(uri, cause)
                    : new InputException(Problem.of(uri.toString(), Cause.NOT_FETCHED, Streams.words(cause)), cause);
        }
    }

    private InputException timedOut(URI uri, Throwable cause) {
        return new InputException(
                Problem.of(uri.toString(), Cause.TIMED_OUT, String.valueOf(timeout.toSeconds())), cause);
    }
}
