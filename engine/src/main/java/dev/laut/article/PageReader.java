package dev.laut.article;

import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Reads the article of a web page, whatever the page is built with. Never throws for what a page holds.
 *
 * <p>Thread-safe; loads its word lists once, so make one and share it.
 */
public final class PageReader {

    /** Bytes; the largest news pages measured have 2.3 million. */
    static final int LARGEST_PAGE = 16 * 1024 * 1024;
    /** Elements nested deeper are put beside each other; real pages reach 60. */
    private static final int DEEPEST = 256;

    private final PublisherHints hints = PublisherHints.load();
    private final Phrases phrases = Phrases.load();
    private final Agencies agencies = Agencies.load();

    /**
     * Reads the article of a page.
     *
     * @param location path or address as given by the user; becomes the article's
     */
    public PageReading read(Page page, String location) {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(location, "location");
        if (page.content().length == 0) {
            return new PageReading.Refused(PageReading.Reason.EMPTY, "the page is empty");
        }
        if (page.content().length > LARGEST_PAGE) {
            return new PageReading.Refused(
                    PageReading.Reason.TOO_LARGE,
                    "the page has " + page.content().length + " bytes, more than " + LARGEST_PAGE);
        }
        if (PageCharset.isBinary(page.content())) {
            return new PageReading.Refused(PageReading.Reason.BINARY, "the page is neither HTML nor text");
        }
        LeanMarkup.Lean lean = LeanMarkup.of(PageCharset.withAsciiMarkup(page.content()));
        if (!lean.hasElements()) {
            return new PageReading.Refused(PageReading.Reason.NOT_HTML, "the page has no HTML element in it");
        }
        String html = PageCharset.decode(new Page(lean.markup(), page.address(), page.contentType()));
        return read(html, page.address(), location);
    }

    private PageReading read(String html, Optional<String> address, String location) {
        Document tree = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, address.orElse(""));
        PageFacts facts = new PageFacts();
        OutlineBuilder builder = new OutlineBuilder(hints.of(address, tree));
        NodeTraversor.filter(new PageWalk(builder, facts), tree);
        Outline outline = builder.finish();
        return new PageArticle(outline, new ArticleFacts(facts, agencies), phrases, agencies).read(address, location);
    }
}
