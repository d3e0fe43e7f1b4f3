package dev.laut.article;

import java.util.List;

/** A page as boxes (its elements, parents before children) and the blocks of text in them, both in the page's order. */
record Outline(List<Box> boxes, List<Block> blocks) {

    Box root() {
        return boxes.get(0);
    }

    int prose() {
        return root().prose;
    }
}
