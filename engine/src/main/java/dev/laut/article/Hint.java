package dev.laut.article;

import java.util.Optional;

/** What the tag, the class or the id of a part of a page says that it holds. */
enum Hint {
    /** The running text of an article. */
    BODY(null),
    /** The page's main part, or an article with what belongs to it. */
    MAIN(null),
    LEAD(Role.LEAD),
    PULL_QUOTE(Role.PULL_QUOTE),
    /** A picture's caption or credit. */
    CAPTION(Role.CAPTION),
    NEWSLETTER(Role.NEWSLETTER),
    RELATED(Role.RELATED),
    /** A pointer to another article when it links, the lead when it does not. */
    TEASER(Role.RELATED),
    MOST_READ(Role.MOST_READ),
    ADVERT(Role.ADVERT),
    NAVIGATION(Role.NAVIGATION),
    COMMENT(Role.COMMENT),
    OTHER(Role.OTHER),
    /** A cookie wall or another layer over the page, or a part that is not shown. */
    CONSENT(Role.OTHER);

    private final Role role;

    Hint(Role role) {
        this.role = role;
    }

    /** The role that it gives to the text inside. */
    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** Whether what it marks is no article text. Pictures' captions are not: they repeat what the text says. */
    boolean isFurniture() {
        return role != null && (role.isFurniture() || role == Role.CAPTION);
    }
}
