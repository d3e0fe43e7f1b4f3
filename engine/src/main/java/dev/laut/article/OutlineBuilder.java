package dev.laut.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Cuts a page into blocks while it is walked, element by element. For one page only. */
final class OutlineBuilder {

    /** A cell of more characters is a part of the page's layout, not of a data table. */
    private static final int LONGEST_CELL = 120;

    private static final Optional<Hint> NAVIGATION = Optional.of(Hint.NAVIGATION);

    private final BoxHints hints;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private Box box;
    private String tag = "body";
    private int linkChars;
    private int boldChars;
    private int links;
    private int bolds;
    private int preformatted;

    OutlineBuilder(Hints hints) {
        this.hints = new BoxHints(hints);
        box = new Box(Optional.empty(), "html", Optional.empty(), 0);
        boxes.add(box);
    }

    Outline finish() {
        flush();
        for (int i = boxes.size() - 1; i > 0; i--) {
            addToParent(boxes.get(i));
        }
        boxes.get(0).endBlock = blocks.size();
        return new Outline(boxes, blocks);
    }

    private static void addToParent(Box inner) {
        Box outer = inner.parent.orElseThrow();
        outer.chars += inner.chars;
        outer.linkChars += inner.linkChars;
        outer.prose += inner.prose;
    }

    void open(Element element, Tags kind) {
        switch (kind) {
            case BREAK -> lineBreak();
            case CELL -> openCell();
            case INLINE -> mark(element, 1);
            case BOX -> openBox(element);
            case SKIPPED -> {}
        }
    }

    void close(Element element, Tags kind) {
        switch (kind) {
            case CELL -> closeCell();
            case INLINE -> mark(element, -1);
            case BOX -> closeBox(element);
            case BREAK, SKIPPED -> {}
        }
    }

    private void openBox(Element element) {
        flush();
        tag = element.normalName();
        box = new Box(Optional.of(box), tag, hints.of(element), blocks.size());
        boxes.add(box);
        preformatted += tag.equals("pre") ? 1 : 0;
    }

    private void closeBox(Element element) {
        flush();
        preformatted -= element.normalName().equals("pre") ? 1 : 0;
        box.endBlock = blocks.size();
        box = box.parent.orElseThrow();
        tag = box.tag;
    }

    /** Whether the place reached is in a menu, a breadcrumb or the like. */
    boolean isInNavigation() {
        Optional<Box> at = Optional.of(box);
        while (at.isPresent() && !at.get().hint.equals(NAVIGATION)) {
            at = at.get().parent;
        }
        return at.isPresent();
    }

    private void openCell() {
        if (text.length() > 0) {
            Whitespace.trim(text);
            text.append('\t');
        }
    }

    private void closeCell() {
        if (text.length() > LONGEST_CELL) {
            flush();
        }
    }

    private void mark(Element element, int change) {
        switch (element.normalName()) {
            case "a" -> links += leadsAway(element) ? change : 0;
            case "b", "strong" -> bolds += change;
            default -> {}
        }
    }

    private static boolean leadsAway(Element link) {
        String target = link.attributes().get("href");
        return !target.isEmpty() && target.charAt(0) != '#';
    }

    void text(TextNode node) {
        int before = text.length();
        Whitespace.append(text, node.getWholeText());
        int added = text.length() - before;
        linkChars += links > 0 ? added : 0;
        boldChars += bolds > 0 ? added : 0;
    }

    /** One break ends a line of a block, two in a row end the block. */
    private void lineBreak() {
        if (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
            flush();
        } else if (text.length() > 0) {
            Whitespace.trim(text);
            text.append('\n');
        }
    }

    private void flush() {
        Whitespace.trim(text);
        if (text.length() > 0) {
            add(new Block(
                    box,
                    tag,
                    text.toString(),
                    Math.min(linkChars, text.length()),
                    Math.min(boldChars, text.length()),
                    preformatted > 0));
        }
        text.setLength(0);
        linkChars = 0;
        boldChars = 0;
    }

    private void add(Block block) {
        blocks.add(block);
        box.chars += block.text().length();
        box.linkChars += block.linkChars();
        box.prose += block.isProse() ? block.text().length() : 0;
    }
}
