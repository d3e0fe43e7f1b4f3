package dev.laut.store;

import dev.laut.article.Article;
import dev.laut.record.ArticleRecord;
import dev.laut.store.InputFormat.Kept;
import dev.laut.store.sql.Packed;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * An article that was read and is ready to be stored.
 *
 * @param address what it is known by: its url, else its id, else where it was found
 * @param articleRecord the machine's reading
 */
public record Entry(String address, ArticleRecord articleRecord, Prepared prepared) {

    /** Everything about it that can be made ready on another thread than the writer's. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Prepared(
            String fingerprint,
            String inputFingerprint,
            byte[] text,
            byte[] input,
            byte[] packed,
            Derivation derived) {}

    public Entry {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(articleRecord, "articleRecord");
        Objects.requireNonNull(prepared, "prepared");
    }

    static Entry of(Article article, ArticleRecord articleRecord, Kept kept, Lemmas lemmas) {
        byte[] input = InputFormat.write(kept.input(), kept.options());
        String text = article.text();
        Prepared prepared = new Prepared(
                Fingerprint.of(article),
                Fingerprint.of(input),
                Packed.text(text),
                Packed.against(text, input),
                RecordPacking.pack(articleRecord),
                Derivation.of(articleRecord, lemmas));
        return new Entry(address(article, articleRecord), articleRecord, prepared);
    }

    private static String address(Article article, ArticleRecord articleRecord) {
        boolean nameless = article.location().equals("-");
        return article.url()
                .or(article::id)
                .orElseGet(() -> nameless ? articleRecord.id() : fromAnywhere(article.location()));
    }

    /** A file's whole path, so that files of one name in two folders are two articles. */
    private static String fromAnywhere(String location) {
        String file = location.replaceFirst("#\\d+$", "");
        try {
            Path path = Path.of(file);
            return Files.exists(path)
                    ? path.toAbsolutePath().normalize() + location.substring(file.length())
                    : location;
        } catch (InvalidPathException e) {
            return location;
        }
    }
}
