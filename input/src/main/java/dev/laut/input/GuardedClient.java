package dev.laut.input;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.util.Timeout;

/**
 * The HTTP client that goes only where a guard lets it. Each request has a connection of its own, to an address that
 * was checked for it; it goes through no proxy, which would look the name up again.
 *
 * <p>What the client could do by itself is off: it follows no redirect, keeps no cookie, asks nothing twice. Thread-safe;
 * needs no closing, since no connection outlives its request.
 */
final class GuardedClient {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /** Browsers and servers stop between 8 and 64 KB. */
    private static final int MAX_HEADER_LINE = 64 << 10;

    /** News sites send some 40. */
    private static final int MAX_HEADERS = 500;

    private final CloseableHttpClient client;

    GuardedClient(AddressGuard guard, Duration timeout) {
        this.client = HttpClients.custom()
                .setConnectionManager(connections(guard, timeout))
                .setDefaultRequestConfig(
                        RequestConfig.custom().setProtocolUpgradeEnabled(false).build())
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .build();
    }

    private static HttpClientConnectionManager connections(AddressGuard guard, Duration timeout) {
        Duration connect = timeout.compareTo(CONNECT_TIMEOUT) < 0 ? timeout : CONNECT_TIMEOUT;
        Http1Config limits = Http1Config.custom()
                .setMaxLineLength(MAX_HEADER_LINE)
                .setMaxHeaderCount(MAX_HEADERS)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Guarded(guard))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(connect))
                        .setSocketTimeout(Timeout.of(timeout))
                        .build())
                .build();
    }

    /** Sends a request; {@code taking} makes of the response what is returned. */
    <T> T execute(HttpGet request, HttpClientResponseHandler<T> taking) throws IOException {
        request.setHeader("Connection", "close");
        return client.execute(request, taking);
    }

    /** The client's only way from a name to addresses. */
    private record Guarded(AddressGuard guard) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            List<InetAddress> addresses = guard.addresses(host);
            return addresses.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host; // for Kerberos alone
        }
    }
}
