package dev.laut.desk;

import dev.laut.desk.guard.Gate;
import dev.laut.desk.guard.Headers;
import dev.laut.desk.page.Pages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Sets up the web server: its limits, and what happens to every request. */
final class WebServer {

    private static final int THREADS = 48;

    /** Bytes a second that a request must bring at least, once it has begun. */
    private static final int SLOWEST = 200;

    /** Requests under way may finish before the server stops. */
    private static final long STOP_MILLIS = 5_000;

    private final DeskSettings settings;
    private final Gate gate;
    private final Failures failures;

    WebServer(DeskSettings settings, Gate gate, Failures failures) {
        this.settings = settings;
        this.gate = gate;
        this.failures = failures;
    }

    Javalin with(List<Pages> pages) {
        return Javalin.create(config -> {
            configure(config);
            config.routes.before(Headers::put);
            config.routes.before(gate::enter);
            config.routes.beforeMatched(gate::pass);
            failures.route(config.routes);
            pages.forEach(some -> some.route(config.routes));
        });
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = settings.limits().bodyBytes();
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        config.jetty.modifyHttpConfiguration(this::configure);
        config.jetty.modifyServer(this::configure);
        config.jetty.addConnector(this::connector);
    }

    private void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setIdleTimeout(settings.limits().idleSeconds() * 1_000L);
    }

    private void configure(Server server) {
        server.setStopTimeout(STOP_MILLIS);
        server.insertHandler(new BodyLimit(settings.limits().bodyBytes()));
        server.insertHandler(new MinimumDataRateHandler(SLOWEST, 0));
    }

    private Connector connector(Server server, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.limits().idleSeconds() * 1_000L);
        return connector;
    }
}
