package dev.laut.article;

import java.util.Comparator;
import java.util.Optional;

/**
 * Decides which boxes are furniture, from the outside in, and sums up what is not. A box with a furniture's name is none
 * when the page's text is inside: page builders call anything "sidebar", "widget" or "form".
 */
final class Furniture {

    /** A box with more of the page's sentences than this is not furniture whatever it is called. */
    private static final double MOST_OF_THE_PAGE = 0.35;
    /** Long discussions under short articles are common. */
    private static final double MOST_OF_A_DISCUSSION = 0.9;
    /** A list or part of the page of which more stands in links leads elsewhere. */
    private static final double LINK_LIST = 0.6;

    /** A well-named box with a smaller part of the page's sentences is a teaser or a comment. */
    private static final double ANCHOR = 0.08;
    /** Where less of the page's sentences is left, a name has misled and the main part is looked for again. */
    private static final double LITTLE_LEFT = 0.25;

    /** A "teaser" with fewer links and a sentence is the article's lead. */
    private static final double TEASER_LINKS = 0.1;
    /** Entries of lists and tables with fewer links are the article's as often as not. */
    private static final double LISTED_LINKS = 0.25;
    /** Characters. */
    private static final int SHORTEST_LEAD = 80;

    private final Outline outline;

    private Furniture(Outline outline) {
        this.outline = outline;
    }

    static void mark(Outline outline) {
        Furniture furniture = new Furniture(outline);
        furniture.largest(Hint.BODY, ANCHOR).ifPresent(Furniture::trust);
        furniture.markAndSum();
        if (outline.root().articleProse < outline.prose() * LITTLE_LEFT) {
            furniture.largest(Hint.MAIN, LITTLE_LEFT).ifPresent(Furniture::trust);
            furniture.markAndSum();
        }
    }

    /** The box with this hint that holds most sentences, if it holds such a share of the page's. */
    private Optional<Box> largest(Hint hint, double share) {
        return outline.boxes().stream()
                .filter(box -> box.hint.equals(Optional.of(hint)) && box.prose >= outline.prose() * share)
                .max(Comparator.comparingInt(box -> box.prose));
    }

    /** What is around the article's own box is not furniture, whatever it is called. */
    private static void trust(Box anchor) {
        for (Optional<Box> box = Optional.of(anchor); box.isPresent(); box = box.get().parent) {
            box.get().trusted = true;
        }
    }

    private void markAndSum() {
        for (Box box : outline.boxes()) {
            box.articleProse = 0;
            box.clutter = 0;
            box.role = roleOf(box);
        }
        sum();
    }

    private Optional<Role> roleOf(Box box) {
        Optional<Role> outer = box.parent.flatMap(parent -> parent.role);
        if (outer.isPresent() && outer.get().isFurniture()) {
            return outer;
        }
        Optional<Role> own = box.hint.flatMap(Hint::role);
        if (box.trusted || (own.isPresent() && isNoArticleText(own.get()) && isMisnamed(box))) {
            return outer;
        }
        if (own.isEmpty() && isLinkList(box)) {
            return Optional.of(Role.RELATED);
        }
        return own.or(() -> outer);
    }

    private boolean isMisnamed(Box box) {
        return switch (box.hint.orElseThrow()) {
            case COMMENT, CONSENT -> box.prose > outline.prose() * MOST_OF_A_DISCUSSION;
            case TEASER ->
                (box.prose > SHORTEST_LEAD && box.linkDensity() < TEASER_LINKS)
                        || box.prose > outline.prose() * MOST_OF_THE_PAGE;
            default -> box.prose > outline.prose() * MOST_OF_THE_PAGE;
        };
    }

    private static boolean isLinkList(Box box) {
        boolean canBe =
                switch (box.tag) {
                    case "ul", "ol", "div", "table", "section", "dl" -> true;
                    default -> false;
                };
        return canBe && box.prose == 0 && box.endBlock - box.firstBlock > 1 && box.linkDensity() > LINK_LIST;
    }

    private void sum() {
        for (Block block : outline.blocks()) {
            Box box = block.box();
            if (box.role.filter(Furniture::isNoArticleText).isPresent()) {
                continue;
            }
            if (block.isProse()) {
                box.articleProse += block.text().length();
            } else if (block.isListed() && block.linkDensity() < LISTED_LINKS) {
                box.articleProse += block.text().length() / 2;
            } else if (!block.isHeading()) {
                box.clutter += block.text().length();
            }
        }
        for (int i = outline.boxes().size() - 1; i > 0; i--) {
            Box inner = outline.boxes().get(i);
            Box outer = inner.parent.orElseThrow();
            outer.articleProse += inner.articleProse;
            outer.clutter += inner.clutter;
        }
    }

    static boolean isNoArticleText(Role role) {
        return role.isFurniture() || role == Role.CAPTION;
    }
}
