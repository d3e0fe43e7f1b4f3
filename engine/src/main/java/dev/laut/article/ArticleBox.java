package dev.laut.article;

/**
 * Finds the box that holds the article: the one with the most sentences for the least clutter. What its name says is
 * worth as much as a share of the page's text, so that a well-named box wins over the slightly larger one around it.
 */
final class ArticleBox {

    /** What a character of clutter costs in characters of sentences. */
    private static final double CLUTTER = 0.6;

    private static final double FURNITURE = 0.03;

    private static final double BODY_BONUS = 0.5;
    private static final double MAIN_BONUS = 0.1;
    /** Of two equal boxes the inner one is taken. */
    private static final double DEPTH_BONUS = 0.001;

    private ArticleBox() {}

    /** The box that holds the article; the whole page when none stands out. */
    static Box find(Outline outline) {
        Box best = outline.root();
        double bestScore = score(best, outline);
        for (Box box : outline.boxes()) {
            if (box.role.isEmpty() || !Furniture.isNoArticleText(box.role.get())) {
                double score = score(box, outline);
                if (score > bestScore) {
                    best = box;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static double score(Box box, Outline outline) {
        double named = box.hint.map(ArticleBox::bonus).orElse(0.0) + DEPTH_BONUS * Math.min(box.depth, 50);
        double share = box.articleProse / Math.max(1.0, outline.root().articleProse);
        int furniture = box.chars - box.articleProse - box.clutter;
        return box.articleProse * (1 + named * share) - CLUTTER * box.clutter - FURNITURE * furniture;
    }

    private static double bonus(Hint hint) {
        return switch (hint) {
            case BODY -> BODY_BONUS;
            case MAIN -> MAIN_BONUS;
            default -> 0;
        };
    }
}
