package dev.laut.article;

import java.util.Optional;

/** An element of a page that can hold blocks, with sums over the blocks inside. Filled while the page is walked. */
final class Box {

    final Optional<Box> parent;
    final String tag;
    final Optional<Hint> hint;
    final int depth;
    /** The blocks inside are {@code [firstBlock, endBlock)} in the page's order. */
    final int firstBlock;

    int endBlock;
    int chars;
    int linkChars;
    /** Characters in sentences, whoever they belong to. */
    int prose;
    /** Characters in sentences that are not furniture's. */
    int articleProse;
    /** Characters that are neither sentences nor furniture. */
    int clutter;

    /** Whether it is known to hold the article, whatever its name says. */
    boolean trusted;

    /** The role that this box or one around it gives to all text inside. */
    Optional<Role> role = Optional.empty();

    Box(Optional<Box> parent, String tag, Optional<Hint> hint, int firstBlock) {
        this.parent = parent;
        this.tag = tag;
        this.hint = hint;
        this.depth = parent.map(box -> box.depth + 1).orElse(0);
        this.firstBlock = firstBlock;
    }

    boolean contains(Box other) {
        Box at = other;
        while (at.depth > depth && at.parent.isPresent()) {
            at = at.parent.get();
        }
        return at == this;
    }

    double linkDensity() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }
}
