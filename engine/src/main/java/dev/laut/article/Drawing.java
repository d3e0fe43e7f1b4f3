package dev.laut.article;

/** Cuts drawings out of a page. A drawing that is not closed ends where HTML begins again. For one page only. */
final class Drawing {

    private static final long DRAWING = MarkupScan.name("svg");

    /** Elements that stand in no drawing; where one comes, the parser has to tell what happened. */
    private static final MarkupNames NOT_DRAWN = MarkupNames.of(
            "p", "div", "span", "br", "h1", "h2", "h3", "h4", "ul", "ol", "li", "dl", "table", "img", "body", "head",
            "meta", "article", "section", "main", "header", "footer", "nav", "figure");

    private final MarkupScan scan;
    /** No drawing that begins before it can be cut. */
    private int given;

    Drawing(MarkupScan scan) {
        this.scan = scan;
    }

    /** Cuts the drawing whose start tag stands here, if it can be told where it ends, and goes on behind it. */
    void cut(int begin, int endOfTag) {
        int end = begin < given ? -1 : end(endOfTag);
        if (end < 0) {
            scan.moveTo(endOfTag);
        } else {
            scan.drop(begin, end);
        }
    }

    private int end(int from) {
        if (from > scan.end()) {
            return -1;
        }
        int open = scan.byteAt(from - 2) == '/' ? 0 : 1;
        int at = from;
        while (open > 0) {
            at = scan.next('<', at);
            int change = change(at);
            if (at >= scan.end() || change == Integer.MAX_VALUE) {
                given = at;
                return -1;
            }
            open += change;
            at = change < 0 ? scan.next('>', at) + 1 : at + 1;
        }
        return Math.min(at, scan.end());
    }

    /** By how many open drawings the tag here changes; the largest number when it cannot stand in one. */
    private int change(int at) {
        boolean closes = scan.byteAt(at + 1) == '/';
        int begin = closes ? at + 2 : at + 1;
        int nameEnd = scan.endOfName(begin);
        long name = scan.name(begin, nameEnd);
        if (name == DRAWING) {
            return closes ? -1 : 1;
        }
        return !closes && NOT_DRAWN.contains(name) ? Integer.MAX_VALUE : 0;
    }
}
