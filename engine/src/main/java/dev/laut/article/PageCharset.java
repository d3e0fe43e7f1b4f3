package dev.laut.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/** Decodes a page's bytes: by its byte order mark, its header, its meta element, or by what the bytes look like. */
final class PageCharset {

    /** HTML asks for the charset within the first 1024 bytes; real pages are later. */
    private static final int META_RANGE = 8192;
    /** The detector's first bytes; more of them do not change its mind. */
    private static final int DETECTION_RANGE = 64 * 1024;

    private static final Pattern NAME =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private PageCharset() {}

    static String decode(Page page) {
        byte[] content = page.content();
        Optional<Charset> mark = byMark(content);
        if (mark.isPresent()) {
            String text = new String(content, mark.get());
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        Charset named = page.contentType()
                .flatMap(PageCharset::named)
                .or(() -> byMeta(content))
                .orElse(StandardCharsets.UTF_8);
        String text = new String(content, named);
        return isBroken(text)
                ? byLook(content).map(look -> better(content, look, text)).orElse(text)
                : text;
    }

    /** The page's bytes, in UTF-8 when its own charset writes markup in another way than ASCII. */
    static byte[] withAsciiMarkup(byte[] content) {
        return byMark(content)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .map(charset -> new String(content, charset).getBytes(StandardCharsets.UTF_8))
                .orElse(content);
    }

    private static Optional<Charset> byMark(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(content, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> byMeta(byte[] content) {
        int range = Math.min(content.length, META_RANGE);
        return named(new String(content, 0, range, StandardCharsets.ISO_8859_1));
    }

    private static Optional<Charset> named(String declaration) {
        int at = declaration.indexOf("charset");
        at = at < 0 ? declaration.indexOf("CHARSET") : at;
        Matcher matcher = NAME.matcher(declaration);
        return at >= 0 && matcher.find(at) ? forName(matcher.group(1)) : Optional.empty();
    }

    /** Browsers read ISO-8859-1 and ASCII as windows-1252, and a page that says UTF-16 in ASCII is UTF-8. */
    private static Optional<Charset> forName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            return switch (lower) {
                case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Optional.of(Charset.forName("windows-1252"));
                case "utf-16", "utf-16le", "utf-16be", "utf8" -> Optional.of(StandardCharsets.UTF_8);
                default -> Optional.of(Charset.forName(lower)).filter(Charset::canEncode);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isBroken(String text) {
        return text.indexOf('\uFFFD') >= 0;
    }

    private static Optional<Charset> byLook(byte[] content) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(content, 0, Math.min(content.length, DETECTION_RANGE));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(PageCharset::forName);
    }

    /** A single bad byte in a page of another charset is no reason to read all of it in this one. */
    private static String better(byte[] content, Charset look, String text) {
        String other = new String(content, look);
        return count(other) < count(text) && !isMostlyUtf8(content, text) ? other : text;
    }

    private static boolean isMostlyUtf8(byte[] content, String text) {
        long high = 0;
        for (byte b : content) {
            high += b < 0 ? 1 : 0;
        }
        return count(text) * 20 < high;
    }

    private static long count(String text) {
        return text.chars().filter(c -> c == '\uFFFD').count();
    }

    /** Whether the bytes are neither text nor HTML: pictures, archives, documents. */
    static boolean isBinary(byte[] content) {
        if (byMark(content).isPresent()) {
            return false;
        }
        byte[] head = Arrays.copyOf(content, Math.min(content.length, META_RANGE));
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27 ? 1 : 0;
        }
        return controls * 50 > head.length;
    }
}
