package dev.laut.desk.page;

import dev.laut.desk.guard.Accounts;
import dev.laut.desk.guard.AuditLog;
import dev.laut.desk.guard.RateLimit;
import dev.laut.desk.guard.Role;
import dev.laut.desk.guard.Sessions;
import dev.laut.desk.guard.User;
import dev.laut.desk.guard.Visitor;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.TooManyRequestsResponse;
import java.util.Map;
import java.util.Optional;

/** Logging in and out, and what was written by whom. */
public final class LoginPages implements Pages {

    private static final int LINES = 500;

    private final Sessions sessions;
    private final Optional<Accounts> accounts;
    private final RateLimit limit;
    private final AuditLog audit;
    private final Renderer renderer;

    public LoginPages(
            Sessions sessions, Optional<Accounts> accounts, RateLimit limit, AuditLog audit, Renderer renderer) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.limit = limit;
        this.audit = audit;
        this.renderer = renderer;
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.get("/login", context -> form(context, false), Role.STRANGER);
        routes.post("/login", this::login, Role.STRANGER);
        routes.post("/logout", this::logout, Role.STRANGER);
        routes.get("/audit", this::lines, Role.ADMIN);
    }

    private void form(Context context, boolean failed) {
        renderer.show(context, "login", Map.of("failed", failed));
    }

    private void login(Context context) {
        if (!limit.allows(context.ip())) {
            throw new TooManyRequestsResponse();
        }
        String name = Optional.ofNullable(context.formParam("name")).orElse("");
        String password = Optional.ofNullable(context.formParam("password")).orElse("");
        Optional<User> user = accounts.flatMap(known -> known.user(name, password));
        audit.add(user.map(User::name).orElse("-"), context.ip(), user.isPresent() ? "login" : "login failed", name);
        if (user.isPresent()) {
            Visitor.send(context, sessions.begin(user.get()));
            context.redirect("/", HttpStatus.SEE_OTHER);
        } else {
            form(context.status(HttpStatus.UNAUTHORIZED), true);
        }
    }

    private void logout(Context context) {
        sessions.end(Visitor.of(context).visit());
        Visitor.send(context, sessions.visit());
        context.redirect("/login", HttpStatus.SEE_OTHER);
    }

    private void lines(Context context) {
        renderer.show(context, "audit", Map.of("lines", audit.latest(LINES), "zone", audit.zone()));
    }
}
