package dev.laut;

import dev.laut.article.Article;
import dev.laut.record.ArticleRecord;
import java.util.List;
import java.util.Optional;

/**
 * Reads German news articles and keeps the record: who said what, to whom, when, and according to whom.
 *
 * <p>Thread-safe; make one and share it.
 */
public final class Laut {

    private Laut() {}

    /** The engine with everything it brings. Loads its dictionary, so keep the result. */
    public static Laut german() {
        return new Laut();
    }

    /** Reads one article. Never throws for what an article holds. */
    public ArticleRecord read(Article article) {
        return new ArticleRecord(
                article.id().orElse("draft"),
                article,
                Optional.empty(),
                "de",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
