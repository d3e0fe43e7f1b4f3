package dev.laut.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** What a file is called that a browser takes along. */
final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    /**
     * The header Content-Disposition for a file of this name: whole for browsers of today (RFC 6266), in plain letters for
     * others. Signs that file systems or shells read as more than themselves become hyphens.
     */
    static String of(String name, String ending) {
        String clean = name.replaceAll("[^\\p{L}\\p{N} ._-]+", "-")
                .replaceAll("[\\s-]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        String whole = "laut-" + cut(clean.isEmpty() ? "sammlung" : clean) + "." + ending;
        return "attachment; filename=\"" + plain(whole) + "\"; filename*=UTF-8''"
                + URLEncoder.encode(whole, StandardCharsets.UTF_8);
    }

    private static String cut(String name) {
        return name.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** "Größe" as "Groesse"; other letters that ASCII has not go. */
    private static String plain(String name) {
        String german = name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss");
        return Normalizer.normalize(german, Form.NFD)
                .replaceAll("[^\\p{ASCII}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
