package dev.laut.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an input holds. */
enum InputKind {
    TEXT,
    HTML,
    JSONL,
    WARC;

    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!--|(?:!doctype|[?]xml|html|head|meta|title|body|article|main|section|div|p|h1|script|link)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** The kind that a file name promises, compressed or not; empty when it says nothing. */
    static Optional<InputKind> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = isGzipName(lower) ? lower.substring(0, lower.length() - 3) : lower;
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "txt" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "jsonl", "ndjson" -> Optional.of(JSONL);
            case "warc" -> Optional.of(WARC);
            default -> Optional.empty();
        };
    }

    static boolean isGzipName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** The kind that the first bytes show; text when nothing else. */
    static InputKind sniff(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\0", "") // UTF-16
                .replaceFirst("^(?:ï»¿|þÿ|ÿþ)", "") // byte order marks
                .stripLeading();
        if (start.startsWith("WARC/")) {
            return WARC;
        }
        if (start.startsWith("{")) {
            return JSONL;
        }
        return start.startsWith("<") && MARKUP.matcher(start).find() ? HTML : TEXT;
    }
}
