package dev.laut.record;

import dev.laut.article.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The ids of records. */
public final class RecordId {

    /** 64 bits: among ten million articles two share an id with a chance of one in 300,000. */
    private static final int BYTES = 8;

    private RecordId() {}

    /** The article's own id, else one derived from its address (its location where it has none) and its text. */
    public static String of(Article article) {
        return article.id().orElseGet(() -> derived(article.url().orElse(article.location()), article.text()));
    }

    private static String derived(String address, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
