package dev.laut.input;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on the loopback address, which notes what it is asked for. */
final class Server implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();

    Server() {
        this(1, 0);
    }

    /**
     * A server on one of the loopback addresses.
     *
     * @param last what 127.0.0 ends with
     * @param port 0 for any that is free
     */
    Server(int last, int port) {
        try {
            InetAddress address = InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
            server = HttpServer.create(new InetSocketAddress(address, port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    /** What a server does with a request. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    Server on(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                requests.add(exchange.getRequestURI().toString());
                agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
                answer.to(exchange);
            }
        });
        return this;
    }

    Server page(String path, String body) {
        return on(path, exchange -> send(exchange, 200, "text/html; charset=utf-8", utf8(body)));
    }

    Server redirect(String path, String target) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            send(exchange, 302, "text/plain", new byte[0]);
        });
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String address(String path) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":" + port() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    List<String> agents() {
        return List.copyOf(agents);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
