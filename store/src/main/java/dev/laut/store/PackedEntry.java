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
 * An article that was read, as bytes: what a store keeps of it for good, and what can be sent from one machine to
 * another.
 *
 * @param address what it is known by: its url, else its id, else where it was found
 * @param fingerprint of what a reader sees; another one at the same address is another version
 * @param inputFingerprint of the input and what was said about it
 * @param text the article's text, packed
 * @param input the input, packed against the text
 * @param articleRecord the machine's reading, packed against the text
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
public record PackedEntry(
        String address, String fingerprint, String inputFingerprint, byte[] text, byte[] input, byte[] articleRecord) {

    public PackedEntry {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(inputFingerprint, "inputFingerprint");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(articleRecord, "articleRecord");
    }

    static PackedEntry of(Article article, ArticleRecord articleRecord, Kept kept) {
        byte[] input = InputFormat.write(kept.input(), kept.options());
        String text = article.text();
        return new PackedEntry(
                address(article, articleRecord),
                Fingerprint.of(article),
                Fingerprint.of(input),
                Packed.text(text),
                Packed.against(text, input),
                RecordPacking.pack(articleRecord));
    }

    /** The record as its line of JSON, without a line break at its end. */
    public String json() {
        return Packed.decoded(Packed.openAgainst(Packed.text(text), articleRecord));
    }

    /** Ready to be stored. */
    public Entry entry(Lemmas lemmas) {
        return Entry.of(this, RecordPacking.open(text, articleRecord), lemmas);
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
