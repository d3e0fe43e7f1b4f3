package dev.laut.article;

/** A block of a page with the role it has in the article. */
record Part(Block block, Role role) {

    Part as(Role other) {
        return new Part(block, other);
    }

    /** Whether it is an item of a list or a row of a table. */
    Form form() {
        return isFurniture() ? Form.TEXT : block.form();
    }

    boolean isFurniture() {
        return Furniture.isNoArticleText(role);
    }

    boolean isProse() {
        return !isFurniture() && block.isProse();
    }
}
