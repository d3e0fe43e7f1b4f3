package dev.laut.store;

import dev.laut.record.ArticleRecord;
import java.util.Objects;

/**
 * An article that was read and is ready to be stored.
 *
 * @param address what it is known by: its url, else its id, else where it was found
 * @param articleRecord the machine's reading
 */
public record Entry(String address, ArticleRecord articleRecord, Prepared prepared) {

    /** Everything about it that can be made ready on another thread than the writer's. */
    record Prepared(PackedEntry packed, Derivation derived) {}

    public Entry {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(articleRecord, "articleRecord");
        Objects.requireNonNull(prepared, "prepared");
    }

    static Entry of(PackedEntry packed, ArticleRecord articleRecord, Lemmas lemmas) {
        return new Entry(packed.address(), articleRecord, new Prepared(packed, Derivation.of(articleRecord, lemmas)));
    }
}
