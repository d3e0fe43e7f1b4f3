package dev.laut.article;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tells what an element of a page holds by all that it says of itself. */
final class BoxHints {

    private final Hints hints;

    BoxHints(Hints hints) {
        this.hints = hints;
    }

    /** What an element's class, id, role and name say that it holds; empty when they say nothing. */
    Optional<Hint> of(Element element) {
        Optional<Hint> byTag = hintOfTag(element.normalName());
        if (element.attributesSize() == 0 || isWholePage(element)) {
            return byTag;
        }
        if (isArticleBody(element)) {
            return Optional.of(Hint.BODY);
        }
        if (isHidden(element)) {
            return Optional.of(Hint.CONSENT);
        }
        Optional<Hint> byName = Hints.stronger(ofAttribute(element, "class"), ofAttribute(element, "id"))
                .or(() -> ofPurpose(element.attributes().get("role")));
        return Hints.stronger(byName.filter(hint -> Tags.canBe(element.normalName(), hint)), byTag);
    }

    /** Elements of a site's own are named for what they hold: "inline-teaser". */
    private Optional<Hint> hintOfTag(String name) {
        return name.indexOf('-') > 0 ? hints.of(name) : Tags.hint(name);
    }

    /** The classes of "body" tell of the kind of page, not of what is inside. */
    private static boolean isWholePage(Element element) {
        return element.normalName().equals("body") || element.normalName().equals("html");
    }

    private Optional<Hint> ofAttribute(Element element, String name) {
        String value = element.attributes().get(name);
        return value.isEmpty() ? Optional.empty() : hints.of(value);
    }

    /** What WAI-ARIA's landmark roles say of a part of a page. */
    private static Optional<Hint> ofPurpose(String role) {
        return switch (role) {
            case "navigation", "banner", "contentinfo", "search", "menu" -> Optional.of(Hint.NAVIGATION);
            case "complementary", "note" -> Optional.of(Hint.OTHER);
            case "dialog", "alertdialog" -> Optional.of(Hint.CONSENT);
            default -> Optional.empty();
        };
    }

    private static boolean isArticleBody(Element element) {
        return element.attributes().get("itemprop").contains("articleBody");
    }

    private static boolean isHidden(Element element) {
        String style = element.attributes().get("style");
        return element.attributes().hasKey("hidden")
                || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
    }
}
