package dev.laut.store;

import dev.laut.article.Article;
import dev.laut.store.sql.Packed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells the same from the changed. */
final class Fingerprint {

    /** 128 bits, so that two different articles of one address never share one. */
    private static final int BYTES = 16;

    private Fingerprint() {}

    /** Of what a reader sees; a page's furniture and markup change with every visit and do not count. */
    static String of(Article article) {
        return of(Packed.encoded(String.join(
                "\0",
                List.of(
                        article.text(),
                        article.title().orElse(""),
                        article.published().map(Object::toString).orElse(""),
                        article.publisher().name()))));
    }

    static String of(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
