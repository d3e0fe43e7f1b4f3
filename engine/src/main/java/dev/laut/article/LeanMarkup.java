package dev.laut.article;

/**
 * A page's markup without what no article stands in: scripts, style sheets, drawings, pictures, comments, and attributes
 * that nobody asks for. That is more than half of most pages, and what is not there need be neither decoded nor parsed.
 * What is not closed as it should be is left as it is, for the parser knows how to mend it.
 */
final class LeanMarkup {

    private static final MarkupNames NO_TEXT = MarkupNames.of("style", "iframe");
    private static final MarkupNames VOID = MarkupNames.of("img", "input", "source");
    private static final MarkupNames WORDS_ONLY = MarkupNames.of("title", "textarea");
    private static final MarkupNames SPECIAL = MarkupNames.of(
            "style", "iframe", "img", "input", "source", "title", "textarea", "script", "svg", "link", "meta");
    private static final long SCRIPT = MarkupScan.name("script");
    private static final long DRAWING = MarkupScan.name("svg");
    private static final long LINK = MarkupScan.name("link");

    private final MarkupScan scan;
    private final LeanTag tags;
    private final Drawing drawings;
    private boolean hasElements;

    private LeanMarkup(byte[] page) {
        scan = new MarkupScan(page);
        tags = new LeanTag(scan);
        drawings = new Drawing(scan);
    }

    /**
     * A page's bytes without what is of no use.
     *
     * @param markup in the page's own charset
     * @param hasElements whether there is an HTML element in the page at all
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, and nobody compares them
    record Lean(byte[] markup, boolean hasElements) {}

    /** What is left of a page whose charset has ASCII's markup. */
    static Lean of(byte[] page) {
        LeanMarkup lean = new LeanMarkup(page);
        lean.read();
        return new Lean(lean.scan.kept(), lean.hasElements);
    }

    private void read() {
        scan.moveTo(scan.next('<', 0));
        while (scan.at() < scan.end()) {
            readMarkup();
            scan.moveTo(scan.next('<', scan.at()));
            scan.foldSpace();
        }
    }

    private void readMarkup() {
        byte next = scan.byteAt(scan.at() + 1);
        if (MarkupScan.isLetter(next)) {
            readTag();
        } else if (next == '!') {
            readDeclaration();
        } else {
            hasElements |= next == '/' && MarkupScan.isLetter(scan.byteAt(scan.at() + 2));
            scan.moveTo(scan.at() + 1);
        }
    }

    private void readDeclaration() {
        hasElements |= scan.isAt(scan.at() + 2, "doctype");
        if (scan.isAt(scan.at(), "<!--")) {
            int end = endOfComment(scan.at() + 2);
            cut(scan.at(), end);
        } else {
            scan.moveTo(scan.at() + 2);
        }
    }

    /** {@code <!-->} is a comment as well. */
    private int endOfComment(int from) {
        for (int at = scan.next('>', from + 2); at < scan.end(); at = scan.next('>', at + 1)) {
            int last = scan.byteAt(at - 1) == '!' ? at - 2 : at - 1;
            if (last > from && scan.byteAt(last) == '-' && scan.byteAt(last - 1) == '-') {
                return at + 1;
            }
        }
        return scan.end() + 1;
    }

    /** Drops what ends within the page; what does not takes the parser to its end. */
    private void cut(int begin, int end) {
        if (end > scan.end()) {
            scan.moveTo(scan.end());
        } else {
            scan.drop(begin, end);
        }
    }

    private void readTag() {
        int begin = scan.at();
        int nameEnd = scan.endOfName(begin + 1);
        long name = scan.name(begin + 1, nameEnd);
        hasElements |= scan.byteAt(nameEnd) != '=';
        if (SPECIAL.contains(name)) {
            readSpecial(name, begin, tags.endOf(nameEnd));
        } else if (scan.byteAt(nameEnd) == '>') {
            scan.moveTo(nameEnd + 1);
        } else {
            tags.slim(name, nameEnd);
        }
    }

    private void readSpecial(long name, int begin, int end) {
        if (name == SCRIPT) {
            readScript(begin, end);
        } else if (name == DRAWING) {
            drawings.cut(begin, end);
        } else if (VOID.contains(name) || (name == LINK && !scan.contains(begin, end, "canonical"))) {
            cut(begin, end);
        } else if (NO_TEXT.contains(name)) {
            cut(begin, endOfElement(name, end));
        } else {
            scan.moveTo(WORDS_ONLY.contains(name) ? endOfElement(name, end) : end);
        }
    }

    /** A comment inside may hold the script's end, which the parser tells. */
    private void readScript(int begin, int endOfTag) {
        int end = endOfElement(SCRIPT, endOfTag);
        boolean kept = scan.contains(begin, endOfTag, "ld+json") || scan.contains(begin, endOfTag, "ld&#");
        if (kept || scan.contains(endOfTag, Math.min(end, scan.end()), "<!--")) {
            scan.moveTo(end);
        } else {
            cut(begin, end);
        }
    }

    /** The index behind the end tag of an element that has no elements inside; behind the page when there is none. */
    private int endOfElement(long name, int from) {
        int at = from;
        while (at < scan.end()) {
            at = scan.next('/', at);
            at++;
            if (scan.byteAt(at - 2) == '<' && scan.name(at, scan.endOfName(at)) == name) {
                int close = scan.next('>', at);
                return close < scan.end() ? close + 1 : scan.end() + 1;
            }
        }
        return scan.end() + 1;
    }
}
