package dev.laut.desk.stock;

import dev.laut.store.Store;
import dev.laut.store.Store.StoredArticle;
import java.util.Optional;

/** Articles by their addresses. */
public final class Articles {

    private Articles() {}

    /** The latest version of the article with this address. */
    public static Optional<StoredArticle> latest(Store store, String address) {
        Optional<StoredArticle> latest = store.article(address, 1);
        for (int version = 2; latest.isPresent(); version++) {
            Optional<StoredArticle> later = store.article(address, version);
            if (later.isEmpty()) {
                return latest;
            }
            latest = later;
        }
        return latest;
    }
}
