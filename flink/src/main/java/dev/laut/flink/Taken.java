package dev.laut.flink;

import dev.laut.record.ArticleRecord;
import dev.laut.store.PackedEntry;
import java.util.Objects;

/**
 * An article that was read.
 *
 * @param file the file or stream that it came from
 * @param number its place there; of two versions of an address the later one counts
 * @param title empty when it has none
 * @param publisher empty when unknown
 * @param published its date and time in ISO 8601; empty when unknown
 */
public record Taken(String file, long number, String title, String publisher, String published, PackedEntry entry) {

    public Taken {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(entry, "entry");
    }

    static Taken of(Found found, PackedEntry entry, ArticleRecord articleRecord) {
        var article = articleRecord.article();
        return new Taken(
                found.file(),
                found.number(),
                article.title().orElse(""),
                article.publisher().name(),
                article.published().map(Object::toString).orElse(""),
                entry);
    }
}
