package dev.laut.article;

import java.util.ArrayList;
import java.util.List;
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

    private final Hints hints = Hints.load();
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
        return read(PageCharset.decode(page), page.address(), location);
    }

    private PageReading read(String html, Optional<String> address, String location) {
        Document tree = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, address.orElse(""));
        PageFacts facts = new PageFacts();
        OutlineBuilder builder = new OutlineBuilder(hints);
        NodeTraversor.filter(new PageWalk(builder, facts), tree);
        Outline outline = builder.finish();
        Furniture.mark(outline);
        ArticleFacts article = new ArticleFacts(facts, agencies);
        return compose(outline, article, address, location);
    }

    private PageReading compose(Outline outline, ArticleFacts facts, Optional<String> address, String location) {
        Box box = ArticleBox.find(outline).orElseThrow();
        Optional<String> title = facts.title();
        BlockRoles roles = new BlockRoles(phrases, agencies, title, box.articleProse);
        List<Part> parts = new ArrayList<>();
        for (Block block : LeadBlocks.before(box, outline, title)) {
            parts.add(new Part(block, Role.LEAD));
        }
        for (Block block : outline.blocks().subList(box.firstBlock, box.endBlock)) {
            parts.add(new Part(block, roles.next(block)));
        }
        ArticleComposer composer = new ArticleComposer();
        for (Part part : Trimming.of(parts)) {
            if (part.role() != Role.HEADLINE) {
                composer.add(part.block().text(), part.role() == Role.CAPTION ? Role.OTHER : part.role());
            }
        }
        return new PageReading.Found(new Article(
                Optional.empty(),
                location,
                facts.url().or(() -> address),
                title,
                facts.byline().people(),
                facts.published(),
                facts.modified(),
                facts.publisher().map(Publisher::ofPage).orElse(Publisher.UNKNOWN),
                facts.section(),
                facts.language(),
                facts.isPaid(),
                composer.text(),
                composer.segments()));
    }
}
