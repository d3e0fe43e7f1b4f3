package dev.laut.desk.api;

import dev.laut.desk.answer.Json;
import dev.laut.desk.guard.Role;
import dev.laut.desk.page.Pages;
import dev.laut.desk.stock.Stock;
import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Whether the desk is well, and figures of its work for Prometheus. */
public final class Figures implements Pages, AutoCloseable {

    private static final String BEGUN = "desk.begun";

    private final Stock stock;
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    public Figures(Stock stock) {
        this.stock = stock;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.before(context -> context.attribute(BEGUN, System.nanoTime()));
        routes.after(this::count);
        routes.get("/metrics", this::metrics, Role.ADMIN);
        routes.get("/health", this::health, Role.STRANGER);
    }

    /** By route and not by path: paths are without end. */
    private void count(Context context) {
        Optional<Long> begun = Optional.ofNullable(context.attribute(BEGUN));
        String route = Optional.ofNullable(context.endpoints().matchedHttpEndpoint())
                .map(endpoint -> endpoint.path)
                .orElse("none");
        begun.ifPresent(start -> Timer.builder("desk.requests")
                .tag("route", route)
                .tag("method", context.method().name())
                .tag("status", String.valueOf(context.statusCode()))
                .publishPercentiles(0.5, 0.95, 0.99)
                .register(registry)
                .record(System.nanoTime() - start, TimeUnit.NANOSECONDS));
    }

    private void metrics(Context context) {
        context.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
    }

    /** Well is a desk whose store answers. */
    private void health(Context context) {
        stock.ask(store -> store.search(SearchQuery.ALL, Order.DATE, 0, 1).total());
        context.contentType("application/json").result(Json.bytes(Map.of("status", "ok")));
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
