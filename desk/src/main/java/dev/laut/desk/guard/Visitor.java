package dev.laut.desk.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is behind a request, as far as it shows.
 *
 * @param visit the cookie's value
 * @param token what forms must bring
 * @param isProgram whether a token in the header says who it is, which no browser sends by itself
 */
public record Visitor(User user, String visit, String token, boolean isProgram) {

    static final String COOKIE = "laut-visit";
    private static final String ATTRIBUTE = "desk.visitor";

    public Visitor {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(visit, "visit");
        Objects.requireNonNull(token, "token");
    }

    /** The visitor of a request, once the gate has let it in. */
    public static Visitor of(Context context) {
        Visitor visitor = context.attribute(ATTRIBUTE);
        return Optional.ofNullable(visitor).orElse(new Visitor(User.STRANGER, "", "", false));
    }

    void keep(Context context) {
        context.attribute(ATTRIBUTE, this);
    }

    /** The cookie as a request brings it. */
    public static String cookie(String visit) {
        return COOKIE + "=" + visit;
    }

    /** Sends the cookie: no script sees it, and no other site's page brings it along. */
    public static void send(Context context, String visit) {
        context.cookie(new Cookie(COOKIE, visit, "/", -1, false, true, null, SameSite.STRICT));
    }
}
