package dev.laut.desk;

import dev.laut.desk.answer.Problems;
import dev.laut.desk.page.Renderer;
import dev.laut.desk.page.View;
import dev.laut.desk.stock.Busy;
import dev.laut.store.sql.StoreException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpException;

/** What went wrong, as a page for people and as problem+json for programs. Tells nothing of the inside. */
final class Failures {

    private final Renderer renderer;
    private final Consumer<Throwable> faults;

    /** @param faults takes what the program itself did wrong */
    Failures(Renderer renderer, Consumer<Throwable> faults) {
        this.renderer = renderer;
        this.faults = faults;
    }

    void route(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (e, context) -> show(context, e.getStatus(), detail(e)));
        routes.exception(Busy.class, (e, context) -> {
            context.header("Retry-After", "2");
            show(context, HttpStatus.SERVICE_UNAVAILABLE.getCode(), e.getMessage());
        });
        routes.exception(StoreException.class, (e, context) -> show(context, status(e), "Store." + e.reason()));
        routes.exception(HttpException.RuntimeException.class, (e, context) -> show(context, e.getCode(), ""));
        routes.exception(Exception.class, (e, context) -> {
            faults.accept(e);
            show(context, HttpStatus.INTERNAL_SERVER_ERROR.getCode(), "");
        });
        routes.error(HttpStatus.NOT_FOUND, context -> {
            if (Optional.ofNullable(context.result()).orElse("").length() < 40) {
                show(context, HttpStatus.NOT_FOUND.getCode(), "");
            }
        });
    }

    private static String detail(HttpResponseException e) {
        String message = Optional.ofNullable(e.getMessage()).orElse("");
        return message.equals(HttpStatus.forStatus(e.getStatus()).getMessage()) ? "" : message;
    }

    private static int status(StoreException e) {
        return switch (e.reason()) {
            case LOCKED -> HttpStatus.CONFLICT.getCode();
            case MISSING -> HttpStatus.NOT_FOUND.getCode();
            default -> HttpStatus.SERVICE_UNAVAILABLE.getCode();
        };
    }

    private void show(Context context, int status, String detail) {
        context.status(status);
        if (context.path().startsWith("/api")) {
            Problems.answer(context, status, detail);
            return;
        }
        View view = View.of(context);
        String why = view.words().has(detail) ? view.say(detail) : detail;
        if (status == HttpStatus.UNAUTHORIZED.getCode() && view.isStranger()) {
            renderer.show(context, "login", Map.of("failed", false));
        } else {
            renderer.show(context, "failure", Map.of("status", status, "why", why));
        }
    }
}
