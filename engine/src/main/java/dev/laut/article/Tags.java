package dev.laut.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What HTML's elements do to the text inside. */
enum Tags {
    /** Has no article text inside, whatever it holds. */
    SKIPPED,
    /** Ends a line. */
    BREAK,
    /** A cell of a table's row. */
    CELL,
    /** Stands within a block of text. */
    INLINE,
    /** Begins and ends blocks. */
    BOX;

    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "canvas",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "map",
            "img",
            "input",
            "select",
            "option",
            "datalist",
            "textarea",
            "button",
            "dialog",
            "head",
            "noframes",
            "progress",
            "meter");

    private static final Set<String> WITHIN_TEXT = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr");

    private static final Map<String, Hint> HINTS = new HashMap<>(Map.ofEntries(
            Map.entry("article", Hint.MAIN),
            Map.entry("main", Hint.MAIN),
            Map.entry("nav", Hint.NAVIGATION),
            Map.entry("footer", Hint.NAVIGATION),
            Map.entry("aside", Hint.OTHER),
            Map.entry("form", Hint.OTHER),
            Map.entry("address", Hint.OTHER),
            Map.entry("figure", Hint.CAPTION),
            Map.entry("figcaption", Hint.CAPTION)));

    /** Never changed, as the hints above; a HashMap, for it is asked for every element, and Map.copyOf answers half as fast. */
    private static final Map<String, Tags> KINDS = kinds();

    private static Map<String, Tags> kinds() {
        Map<String, Tags> kinds = new HashMap<>();
        NO_TEXT.forEach(name -> kinds.put(name, SKIPPED));
        WITHIN_TEXT.forEach(name -> kinds.put(name, INLINE));
        List.of("br", "hr").forEach(name -> kinds.put(name, BREAK));
        List.of("td", "th").forEach(name -> kinds.put(name, CELL));
        return kinds;
    }

    static Tags of(Element element) {
        return KINDS.getOrDefault(element.normalName(), BOX);
    }

    static Optional<Hint> hint(String name) {
        return Optional.ofNullable(HINTS.get(name));
    }

    /**
     * Whether an element's name may mean this. Articles carry their keywords as classes, embedded quotations the name of
     * the network they are from, headings those of the links to them.
     */
    static boolean canBe(String tag, Hint hint) {
        return switch (tag) {
            case "article" -> hint != Hint.OTHER && hint != Hint.NAVIGATION;
            case "blockquote" -> hint == Hint.PULL_QUOTE;
            case "h1", "h2", "h3", "h4" -> hint != Hint.NAVIGATION;
            default -> true;
        };
    }
}
