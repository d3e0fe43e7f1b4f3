package dev.laut.article;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The one pass over a page's tree: text goes to the outline, what the page says about itself to its facts. */
final class PageWalk implements NodeFilter {

    private final OutlineBuilder outline;
    private final PageFacts facts;
    private final Deque<Tags> open = new ArrayDeque<>();

    PageWalk(OutlineBuilder outline, PageFacts facts) {
        this.outline = outline;
        this.facts = facts;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            outline.text(text);
        } else if (node instanceof Element element) {
            facts.see(element);
            if (element.normalName().equals("head")) {
                element.children().forEach(facts::see);
            }
            Tags kind = Tags.of(element);
            if (kind == Tags.SKIPPED) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isHeading(element.normalName()) && !outline.isInNavigation()) {
                facts.seeHeading(element);
            }
            open.push(kind);
            outline.open(element, kind);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isHeading(String name) {
        return name.equals("h1") || name.equals("h2");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            outline.close(element, open.pop());
        }
        return FilterResult.CONTINUE;
    }
}
