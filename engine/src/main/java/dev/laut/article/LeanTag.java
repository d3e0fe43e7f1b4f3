package dev.laut.article;

/** Start tags without the attributes that tell nothing about an article. For one page only. */
final class LeanTag {

    private static final MarkupNames TELLING =
            MarkupNames.of("class", "id", "itemprop", "rel", "datetime", "content", "role", "hidden", "lang");
    /** Elements within a line of text; their names tell something when they are an author's. */
    private static final MarkupNames WITHIN_TEXT =
            MarkupNames.of("a", "span", "i", "b", "em", "strong", "small", "cite");

    private static final long CLASS = MarkupScan.name("class");
    private static final long ID = MarkupScan.name("id");
    private static final long STYLE = MarkupScan.name("style");
    private static final long TARGET = MarkupScan.name("href");

    private final MarkupScan scan;

    LeanTag(MarkupScan scan) {
        this.scan = scan;
    }

    /** The index behind a start tag, {@code from} being behind its name; behind the page when it is not closed. */
    int endOf(int from) {
        int at = nextAttribute(from);
        while (at < scan.end() && scan.byteAt(at) != '>') {
            at = nextAttribute(endOfAttribute(at, scan.endOfName(at + 1)));
        }
        return at + 1;
    }

    /** Drops the attributes that tell nothing, and goes on behind the tag. */
    void slim(long tag, int from) {
        boolean withinText = WITHIN_TEXT.contains(tag);
        int at = nextAttribute(from);
        while (at < scan.end() && scan.byteAt(at) != '>') {
            int nameEnd = scan.endOfName(at + 1);
            int end = endOfAttribute(at, nameEnd);
            slim(withinText, at, nameEnd, end);
            at = nextAttribute(end);
        }
        scan.moveTo(at + 1);
    }

    private void slim(boolean withinText, int begin, int nameEnd, int end) {
        long name = scan.name(begin, nameEnd);
        if (name == TARGET) {
            shorten(scan.afterSpace(nameEnd), end);
        } else if (!(withinText ? tellsWithinText(name, nameEnd, end) : tells(name, nameEnd, end))) {
            scan.drop(begin, end);
        }
    }

    private boolean tells(long name, int nameEnd, int end) {
        return TELLING.contains(name) || (name == STYLE && scan.contains(nameEnd, end, "display"));
    }

    private boolean tellsWithinText(long name, int nameEnd, int end) {
        return name == CLASS ? mayNameAuthor(nameEnd, end) : name != ID && name != STYLE && TELLING.contains(name);
    }

    /** "author", "Autor" and "byline" have "ut" or "yl" in them, and few other names have. */
    private boolean mayNameAuthor(int begin, int end) {
        byte last = 0;
        for (int i = begin; i < end; i++) {
            byte letter = scan.byteAt(i);
            if ((letter == 't' && last == 'u') || (letter == 'l' && last == 'y')) {
                return true;
            }
            last = letter;
        }
        return false;
    }

    /** Of a link's target the first character matters: it tells whether the link leads away from the page. */
    private void shorten(int equals, int end) {
        int value = scan.afterSpace(equals + 1);
        boolean quoted = scan.byteAt(value) == '"' || scan.byteAt(value) == '\'';
        int first = quoted ? value + 1 : value;
        int last = quoted ? end - 1 : end;
        if (last - first > 1 && scan.byteAt(first) > ' ') {
            scan.drop(first + 1, last);
        }
    }

    private int nextAttribute(int from) {
        int at = from;
        while (at < scan.end() && (MarkupScan.isSpace(scan.byteAt(at)) || scan.byteAt(at) == '/')) {
            at++;
        }
        return at;
    }

    private int endOfAttribute(int begin, int nameEnd) {
        int equals = scan.afterSpace(nameEnd);
        if (scan.byteAt(equals) != '=') {
            return Math.max(nameEnd, begin + 1);
        }
        return scan.endOfValue(scan.afterSpace(equals + 1));
    }
}
