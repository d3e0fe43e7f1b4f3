package dev.laut.article;

import java.util.Objects;

/** What reading a page or text came to: an article, or the reason why there is none. */
public sealed interface PageReading {

    /** An article was found. */
    record Found(Article article) implements PageReading {

        public Found {
            Objects.requireNonNull(article, "article");
        }
    }

    /**
     * No article was found.
     *
     * @param reason the kind of reason
     * @param detail the same in words for a user, one line
     */
    record Refused(Reason reason, String detail) implements PageReading {

        public Refused {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(detail, "detail");
        }
    }

    /** Why a page is not read as an article. */
    enum Reason {
        EMPTY,
        /** Neither HTML nor text. */
        BINARY,
        NOT_HTML,
        /** An error page: "404", "Seite nicht gefunden". */
        ERROR_PAGE,
        /** A stub before a paywall, with nothing to read. */
        PAYWALL_STUB,
        /** A front page, a list, a player, a gallery. */
        NO_ARTICLE,
        /** The article cannot be told from its furniture. */
        UNCLEAR,
        TOO_LARGE
    }
}
