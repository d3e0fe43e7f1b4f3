package dev.laut.copy;

import dev.laut.lang.de.WordTable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Knows by its title a page that shares text with others of its outlet without being a copy of them. */
final class OwnPages {

    /** What a title says about its page. */
    enum Kind {
        /** News, a comment, an interview: all that follows its own subject. */
        ARTICLE,
        /** A page that rolls on: "Newsblog", "Liveticker". */
        LIVE,
        /** What an outlet says about itself: "In eigener Sache". */
        NOTICE
    }

    private final Map<String, Kind> kinds;

    private OwnPages(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    static OwnPages load() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (WordTable.Row row :
                WordTable.load(WordTable.class, "own-pages.tsv").rows()) {
            kinds.put(row.cell(0).toLowerCase(Locale.GERMAN), kind(row));
        }
        return new OwnPages(kinds);
    }

    private static Kind kind(WordTable.Row row) {
        return switch (row.cell(1)) {
            case "live" -> Kind.LIVE;
            case "notice" -> Kind.NOTICE;
            default -> throw row.failure("the second column is \"live\" or \"notice\"");
        };
    }

    Kind kind(String title) {
        String lower = title.toLowerCase(Locale.GERMAN);
        return kinds.keySet().stream()
                .filter(lower::contains)
                .sorted()
                .map(kinds::get)
                .findFirst()
                .orElse(Kind.ARTICLE);
    }
}
