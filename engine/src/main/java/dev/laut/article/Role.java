package dev.laut.article;

/** What a segment of an article's text is. */
public enum Role {
    HEADLINE,
    LEAD,
    SUBHEAD,
    PARAGRAPH,
    /** A quotation lifted out of the text and set large; repeats a statement as a rule. */
    PULL_QUOTE,
    CAPTION,
    /** Place and agency before the first sentence: "BERLIN (dpa)". */
    DATELINE,
    /** Who wrote it or whose report it is: "Quelle: AP", "(dpa/mw)". Evidence for source chains. */
    CREDIT,
    NEWSLETTER(true),
    RELATED(true),
    MOST_READ(true),
    ADVERT(true),
    NAVIGATION(true),
    COMMENT(true),
    OTHER(true);

    private final boolean furniture;

    Role() {
        this(false);
    }

    Role(boolean furniture) {
        this.furniture = furniture;
    }

    /** Whether segments of this role are page furniture: kept as evidence, never article text. */
    public boolean isFurniture() {
        return furniture;
    }

    /** Whether segments of this role are running text or a heading that statements are looked for in. */
    public boolean isProse() {
        return this == LEAD || this == PARAGRAPH || this == PULL_QUOTE || this == HEADLINE;
    }
}
