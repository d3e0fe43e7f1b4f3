package dev.laut.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the article of a page's outline and of what the page says about itself. For one page only. */
final class PageArticle {

    /** Dates and bylines stand at most so many blocks before or after an article's first. */
    private static final int HEAD_BLOCKS = 15;

    private static final int LONGEST_DATE_LINE = 80;
    /** Characters of one run of furniture that are kept as evidence; a discussion may be longer than the article. */
    private static final int KEPT_FURNITURE = 1500;

    private final Outline outline;
    private final ArticleFacts facts;
    private final Phrases phrases;
    private final Agencies agencies;
    private final Optional<String> title;

    PageArticle(Outline outline, ArticleFacts facts, Phrases phrases, Agencies agencies) {
        this.outline = outline;
        this.facts = facts;
        this.phrases = phrases;
        this.agencies = agencies;
        this.title = facts.title();
    }

    PageReading read(Optional<String> address, String location) {
        Furniture.mark(outline);
        Box box = ArticleBox.find(outline);
        List<Part> parts = Trimming.of(parts(box));
        Byline byline = facts.byline(bylines(box));
        ArticleComposer composer = new ArticleComposer(new CreditLine(agencies));
        compose(parts, composer);
        byline.agencies().forEach(composer::addCredit);
        Optional<PageReading.Refused> refused = Refusals.of(title, facts.isPaid(), outline, parts, composer);
        return refused.isPresent()
                ? refused.get()
                : new PageReading.Found(article(address, location, box, byline, composer));
    }

    private List<Part> parts(Box box) {
        List<Part> parts = new ArrayList<>();
        LeadBlocks.before(box, outline, title).forEach(block -> parts.add(new Part(block, Role.LEAD)));
        BlockRoles roles = new BlockRoles(phrases, agencies, title, box.articleProse);
        for (Block block : outline.blocks().subList(box.firstBlock, box.endBlock)) {
            parts.add(new Part(block, roles.next(block)));
        }
        markLead(parts);
        return parts;
    }

    /** The first paragraph is the lead when the page describes itself with its words. */
    private void markLead(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isProse()) {
                String words = parts.get(i).block().text();
                boolean lead = facts.description().filter(words::equals).isPresent();
                parts.set(i, lead ? parts.get(i).as(Role.LEAD) : parts.get(i));
                return;
            }
        }
    }

    private void compose(List<Part> parts, ArticleComposer composer) {
        Optional<DescribedBody> body = facts.body();
        if (body.filter(described -> described.isMissingFrom(parts)).isPresent()) {
            body.get().complete(parts, composer);
        } else {
            keep(body.map(described -> described.correct(parts)).orElse(parts), composer);
        }
    }

    /** The title has its own field and is no part of the text. A picture's caption belongs to the picture. */
    private static void keep(List<Part> parts, ArticleComposer composer) {
        int last = last(parts);
        int furniture = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            furniture = part.isFurniture() ? furniture + part.block().text().length() : 0;
            if (part.role() != Role.HEADLINE && furniture < KEPT_FURNITURE) {
                Role role = part.role() == Role.CAPTION ? Role.OTHER : part.role();
                composer.add(part.block().text(), role, part.form(), i == last);
            }
        }
    }

    private static int last(List<Part> parts) {
        int last = parts.size() - 1;
        while (last >= 0 && parts.get(last).role() != Role.PARAGRAPH) {
            last--;
        }
        return last;
    }

    private Article article(
            Optional<String> address, String location, Box box, Byline byline, ArticleComposer composer) {
        return new Article(
                Optional.empty(),
                location,
                facts.url().or(() -> address),
                title,
                byline.people(),
                facts.published().or(() -> dateLine(box)),
                facts.modified(),
                facts.publisher().map(Publisher::ofPage).orElse(Publisher.UNKNOWN),
                facts.section(),
                facts.language(),
                facts.isPaid(),
                composer.text(),
                Forms.mark(composer.text(), composer.segments()));
    }

    private List<String> bylines(Box box) {
        return near(box)
                .filter(line -> BlockRoles.BYLINE.matcher(line).matches())
                .toList();
    }

    private Optional<PublicationTime> dateLine(Box box) {
        return near(box)
                .filter(line -> line.length() < LONGEST_DATE_LINE)
                .map(GermanTime::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The words of the blocks from a little before the article's box on. */
    private Stream<String> near(Box box) {
        int begin = Math.max(0, box.firstBlock - HEAD_BLOCKS);
        int end = Math.min(box.endBlock, box.firstBlock + HEAD_BLOCKS);
        return outline.blocks().subList(begin, end).stream().map(Block::text);
    }
}
