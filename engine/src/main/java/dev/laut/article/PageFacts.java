package dev.laut.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What a page says about itself outside its text, gathered while the page is walked. For one page only. */
final class PageFacts {

    /** A page of more marked names, dates and headings is a list, and the first ones are the article's. */
    private static final int MOST_MARKS = 40;

    private final PageMetas metas = new PageMetas();
    private final List<String> scripts = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> subheadings = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();
    private final Map<String, Element> properties = new HashMap<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> canonical = Optional.empty();
    private Optional<String> language = Optional.empty();

    void see(Element element) {
        switch (element.normalName()) {
            case "meta" -> metas.see(element);
            case "link" -> seeLink(element);
            case "title" -> title = title.or(() -> Optional.of(Whitespace.fold(element.text())));
            case "html" -> language = value(element, "lang");
            case "script" -> seeScript(element);
            case "time" -> keep(times, element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            seeMarks(element);
        }
    }

    /** Sees a heading of the first or second level that stands outside menus and breadcrumbs. */
    void seeHeading(Element heading) {
        keep(heading.normalName().equals("h1") ? headings : subheadings, heading);
    }

    private void seeLink(Element link) {
        if (link.attr("rel").equals("canonical")) {
            canonical = canonical.or(() -> value(link, "href"));
        }
    }

    private void seeScript(Element script) {
        if (script.attr("type").contains("ld+json")) {
            scripts.add(script.data());
        }
    }

    private void seeMarks(Element element) {
        Attributes attributes = element.attributes();
        String property = attributes.get("itemprop");
        if (!property.isEmpty()) {
            properties.putIfAbsent(property, element);
            if (property.equals("author")) {
                keep(authors, element);
            }
        } else if (isByline(attributes.get("class")) || attributes.get("rel").equals("author")) {
            keep(authors, element);
        }
    }

    private static boolean isByline(String name) {
        return !name.isEmpty() && (name.contains("uthor") || name.contains("yline") || name.contains("utor"));
    }

    private static void keep(List<Element> marks, Element mark) {
        if (marks.size() < MOST_MARKS) {
            marks.add(mark);
        }
    }

    private static Optional<String> value(Element element, String attribute) {
        return Optional.of(element.attr(attribute)).filter(value -> !value.isBlank());
    }

    /** What the page's meta elements say. */
    PageMetas metas() {
        return metas;
    }

    /** The contents of the page's JSON-LD scripts. */
    List<String> scripts() {
        return List.copyOf(scripts);
    }

    List<Element> headings() {
        return List.copyOf(headings);
    }

    List<Element> subheadings() {
        return List.copyOf(subheadings);
    }

    List<Element> times() {
        return List.copyOf(times);
    }

    /** Elements marked as an author's name or byline. */
    List<Element> authors() {
        return List.copyOf(authors);
    }

    /** The first element with this microdata property. */
    Optional<Element> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    Optional<String> titleElement() {
        return title;
    }

    Optional<String> canonical() {
        return canonical;
    }

    Optional<String> language() {
        return language;
    }
}
