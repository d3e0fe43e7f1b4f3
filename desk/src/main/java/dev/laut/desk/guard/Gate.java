package dev.laut.desk.guard;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UnauthorizedResponse;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lets in who may, before anything else is done. */
public final class Gate {

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final Set<String> OWN_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final int MISDIRECTED = 421;

    private final Sessions sessions;
    private final Optional<Accounts> accounts;

    /** @param accounts who may come in; empty where only this machine can reach the desk, and then everybody may */
    public Gate(Sessions sessions, Optional<Accounts> accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** Finds out who asks. A page elsewhere that had its name changed to mean this machine does not get in. */
    public void enter(Context context) {
        if (accounts.isEmpty() && !OWN_HOSTS.contains(hostName(context))) {
            throw new HttpResponseException(MISDIRECTED, "host", new HashMap<>());
        }
        String visit = Optional.ofNullable(context.cookie(Visitor.COOKIE))
                .filter(Sessions::isVisit)
                .orElse("");
        Optional<User> program = bearer(context);
        User user = program.or(() -> sessions.user(visit)).orElse(accounts.isEmpty() ? User.LOCAL : User.STRANGER);
        String kept = visit.isEmpty() ? sessions.visit() : visit;
        if (visit.isEmpty()
                && context.method().equals(HandlerType.GET)
                && !context.path().startsWith("/api")) {
            Visitor.send(context, kept);
        }
        new Visitor(user, kept, sessions.token(kept), program.isPresent()).keep(context);
    }

    /** Once the route is known: may they? */
    public void pass(Context context) {
        Role needed = context.routeRoles().stream()
                .map(Role.class::cast)
                .max(Role::compareTo)
                .orElse(Role.ADMIN);
        Visitor visitor = Visitor.of(context);
        if (!visitor.user().role().includes(needed)) {
            if (visitor.user().role() == Role.STRANGER) {
                throw new UnauthorizedResponse();
            }
            throw new ForbiddenResponse("role");
        }
        if (!READING.contains(context.method()) && !visitor.isProgram()) {
            checkOwnPage(context, visitor);
        }
    }

    /** A write comes from one of our pages, or from a program that no page can play. */
    private void checkOwnPage(Context context, Visitor visitor) {
        boolean foreign = Optional.ofNullable(context.header("Origin"))
                .filter(origin -> !isOwn(origin, context))
                .isPresent();
        String site = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("same-origin");
        if (foreign || site.equals("cross-site")) {
            throw new ForbiddenResponse("csrf");
        }
        boolean json = context.isJson() && context.path().startsWith("/api");
        if (!json && !sessions.isToken(visitor.visit(), token(context))) {
            throw new ForbiddenResponse("csrf");
        }
    }

    private static String token(Context context) {
        return Optional.ofNullable(context.header("X-CSRF-Token"))
                .or(() -> Optional.ofNullable(context.formParam("_token")))
                .orElse("");
    }

    private static boolean isOwn(String origin, Context context) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority())
                    .orElse("")
                    .equals(context.host());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String hostName(Context context) {
        return Optional.ofNullable(context.host())
                .orElse("")
                .replaceFirst(":\\d+$", "")
                .toLowerCase(Locale.ROOT);
    }

    private Optional<User> bearer(Context context) {
        String header = Optional.ofNullable(context.header("Authorization")).orElse("");
        return header.startsWith("Bearer ")
                ? accounts.flatMap(found -> found.bearer(header.substring("Bearer ".length())))
                : Optional.empty();
    }

    /** The roles there are to give. */
    public static Set<Role> roles() {
        return EnumSet.range(Role.READER, Role.ADMIN);
    }
}
