package dev.laut.desk.page;

import dev.laut.article.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Addresses within the desk. */
public final class Links {

    private Links() {}

    /** The statement "12:s3", event "12:e3" or silence "12:x3" in its article. */
    public static String statement(String reference) {
        int colon = reference.indexOf(':');
        return "/article/" + reference.substring(0, colon) + "#" + reference.substring(colon + 1);
    }

    public static String article(long number) {
        return "/article/" + number;
    }

    public static String actor(String name) {
        return "/actor?name=" + encoded(name);
    }

    public static String outlet(String name) {
        return "/outlet?name=" + encoded(name);
    }

    /** Words in an article that is known by its address: of a kind of entries, those with these words. */
    public static String words(String address, String kind, String words) {
        return "/words?address=" + encoded(address) + "&kind=" + kind + "&words=" + encoded(words);
    }

    /** Words at a span of an article that is known by its address. */
    public static String words(String address, Span span) {
        return "/words?address=" + encoded(address) + "&at=" + span.begin() + "-" + span.end();
    }

    /** A path with parameters; those without a value are left out. */
    public static String of(String path, Map<String, String> parameters) {
        StringBuilder link = new StringBuilder();
        new LinkedHashMap<>(parameters).forEach((name, value) -> {
            if (!value.isEmpty()) {
                link.append(link.length() == 0 ? "?" : "&")
                        .append(name)
                        .append('=')
                        .append(encoded(value));
            }
        });
        return path + link;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
