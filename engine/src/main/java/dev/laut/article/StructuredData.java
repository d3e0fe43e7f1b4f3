package dev.laut.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The article as JSON-LD describes it (schema.org's NewsArticle and its relatives). Every field may be missing. */
final class StructuredData {

    /** Beyond so many objects a script lists other articles. */
    private static final int MOST_OBJECTS = 2000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Pattern BREAKS = Pattern.compile("<(?:br|/p|/h\\d|/li)[^<>]{0,100}>");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,300}>");

    private final List<JsonNode> articles = new ArrayList<>();
    private final Map<String, JsonNode> named = new HashMap<>();
    private Optional<String> site = Optional.empty();

    private StructuredData() {}

    /** Reads the scripts' articles; what is no JSON is left out. */
    static StructuredData of(List<String> scripts) {
        StructuredData data = new StructuredData();
        for (String script : scripts) {
            try {
                data.collect(MAPPER.readTree(withoutComment(script)));
            } catch (JsonProcessingException e) {
                // pages with broken scripts are common; the page's other words still count
            }
        }
        return data;
    }

    /** Some systems wrap the script's JSON in a comment or a CDATA section. */
    private static String withoutComment(String script) {
        int begin = script.indexOf('{');
        int list = script.indexOf('[');
        int first = list >= 0 && (list < begin || begin < 0) && !script.startsWith("[CDATA", list) ? list : begin;
        int last = Math.max(script.lastIndexOf('}'), first == list ? script.lastIndexOf(']') : -1);
        return first < 0 || last < first ? "" : script.substring(first, last + 1);
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_OBJECTS; seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                articles.add(node);
            }
            if (node.hasNonNull("name")) {
                named.putIfAbsent(node.path("@id").asText(""), node);
            }
            if (site.isEmpty() && node.path("@type").asText("").equals("WebSite")) {
                site = name(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText();
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }

    boolean isEmpty() {
        return articles.isEmpty();
    }

    /** The first article's text field of this name. */
    Optional<String> text(String field) {
        return articles.stream()
                .limit(1)
                .map(article -> name(article.path(field)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The article's text, its line breaks kept and markup taken out. */
    Optional<String> body() {
        return articles.stream()
                .limit(1)
                .map(article -> article.path("articleBody").asText(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(StructuredData::withoutMarkup);
    }

    private static String withoutMarkup(String text) {
        String plain = text.indexOf('<') < 0 ? text : BREAKS.matcher(text).replaceAll("\n");
        plain = plain.indexOf('<') < 0 ? plain : MARKUP.matcher(plain).replaceAll("");
        return Parser.unescapeEntities(plain, false);
    }

    /** The names in the first article's field, which holds an object or text or a list of these. */
    List<String> names(String field) {
        if (articles.isEmpty()) {
            return List.of();
        }
        JsonNode value = resolve(articles.get(0).path(field));
        List<String> names = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> name(resolve(one)).ifPresent(names::add));
        } else {
            name(value).ifPresent(names::add);
        }
        return names;
    }

    /** An object may only point to another one: {@code {"@id": "#site"}}. */
    private JsonNode resolve(JsonNode node) {
        boolean pointer =
                node.isObject() && !node.has("name") && node.path("@id").isTextual();
        return pointer ? named.getOrDefault(node.path("@id").asText(), node) : node;
    }

    /** The name of the site that the page is a part of. */
    Optional<String> site() {
        return site;
    }

    private static Optional<String> name(JsonNode node) {
        JsonNode value = node.isArray() ? node.path(0) : node;
        JsonNode name = value.isObject() ? value.path("name") : value;
        JsonNode first = name.isArray() ? name.path(0) : name;
        return Optional.of(first)
                .filter(JsonNode::isValueNode)
                .map(text -> Whitespace.fold(Parser.unescapeEntities(text.asText(), false)))
                .filter(text -> !text.isEmpty() && !text.equals("null"));
    }

    /** Whether the article says that it is not free to read. */
    boolean isPaid() {
        return text("isAccessibleForFree").filter("false"::equalsIgnoreCase).isPresent();
    }
}
