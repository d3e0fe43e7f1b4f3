package dev.laut.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A page's meta elements, by name in lower case; of several with one name the first counts. For one page only. */
final class PageMetas {

    private final Map<String, String> contents = new HashMap<>();
    private final List<String> authors = new ArrayList<>();

    void see(Element meta) {
        String name = meta.attr("property");
        if (name.isEmpty()) {
            name = meta.attr("name");
        }
        if (name.isEmpty()) {
            name = meta.attr("itemprop");
        }
        String content = meta.attr("content");
        if (name.isEmpty() || content.isBlank()) {
            return;
        }
        String key = name.toLowerCase(Locale.ROOT);
        contents.putIfAbsent(key, content);
        if (key.equals("author")
                || key.equals("article:author")
                || key.equals("authors")
                || key.equals("twitter:misc:written by")
                || (key.equals("twitter:data1") && isAuthorLabel(contents.getOrDefault("twitter:label1", "")))) {
            authors.add(content);
        }
    }

    private static boolean isAuthorLabel(String label) {
        return label.endsWith("asst von") || label.endsWith("rieben von") || label.equalsIgnoreCase("Written by");
    }

    /** The first of these meta elements that says something. */
    Optional<String> first(String... names) {
        for (String name : names) {
            String content = contents.get(name);
            if (content != null) {
                return Optional.of(Whitespace.fold(content));
            }
        }
        return Optional.empty();
    }

    /** What names the article's authors. */
    List<String> authors() {
        return List.copyOf(authors);
    }
}
