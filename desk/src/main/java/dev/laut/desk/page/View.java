package dev.laut.desk.page;

import dev.laut.desk.guard.Role;
import dev.laut.desk.guard.Visitor;
import dev.laut.desk.words.Language;
import dev.laut.desk.words.Words;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What every page knows.
 *
 * @param path of the page
 * @param query what follows the question mark, without the language
 */
public record View(Words words, String path, String query, Visitor visitor) {

    private static final String COOKIE = "laut-lang";

    /** The places that every page leads to; their words are those of the keys "nav./search" and so on. */
    private static final List<String> PLACES =
            List.of("/search", "/stories", "/announcements", "/chains", "/read", "/collections", "/corrections");

    public View {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(visitor, "visitor");
    }

    /** The view that a request asks for; keeps the language for the requests to come. */
    public static View of(Context context) {
        Optional<String> asked = Optional.ofNullable(context.queryParam("lang"));
        Optional<String> kept = Optional.ofNullable(context.cookie(COOKIE));
        Language language = asked.or(() -> kept).map(Language::of).orElse(Language.DE);
        asked.ifPresent(code ->
                context.cookie(new Cookie(COOKIE, language.code(), "/", 31_536_000, false, true, null, SameSite.LAX)));
        String query = Optional.ofNullable(context.queryString())
                .orElse("")
                .replaceAll("(^|&)lang=[^&]*", "")
                .replaceFirst("^&", "");
        return new View(new Words(language), context.path(), query, Visitor.of(context));
    }

    public String say(String key, Object... values) {
        return words.get(key, values);
    }

    public List<String> places() {
        return PLACES;
    }

    /** This page in another language. */
    public String inLanguage(String code) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + code;
    }

    public String otherLanguage() {
        return words.language() == Language.DE ? "en" : "de";
    }

    public boolean mayEdit() {
        return visitor.user().role().includes(Role.EDITOR);
    }

    public boolean isAdmin() {
        return visitor.user().role().includes(Role.ADMIN);
    }

    public boolean isStranger() {
        return visitor.user().role() == Role.STRANGER;
    }

    /** An address that a browser may follow: of the web, and nothing that runs. Empty for any other. */
    public static Optional<String> safe(String address) {
        boolean ofWeb =
                address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
        return ofWeb ? Optional.of(address) : Optional.empty();
    }
}
