package dev.laut.story;

import dev.laut.article.Article;
import dev.laut.lang.de.WordTable;
import java.util.List;
import java.util.Locale;

/** Knows a page that gathers many happenings, "Was heute wichtig war": it belongs to none of them. */
final class RoundUps {

    /** Code units of the first sentences. */
    private static final int LEAD = 450;

    private record Sign(String words, String place) {}

    private final List<Sign> signs;

    private RoundUps(List<Sign> signs) {
        this.signs = List.copyOf(signs);
    }

    static RoundUps load() {
        return new RoundUps(WordTable.load(WordTable.class, "round-ups.tsv").rows().stream()
                .map(RoundUps::sign)
                .toList());
    }

    private static Sign sign(WordTable.Row row) {
        if (!List.of("title", "lead", "text").contains(row.cell(1))) {
            throw row.failure("the second column is \"title\", \"lead\" or \"text\"");
        }
        return new Sign(row.cell(0).toLowerCase(Locale.GERMAN), row.cell(1));
    }

    boolean isRoundUp(Article article) {
        String title = article.title().orElse("").toLowerCase(Locale.GERMAN);
        String text = article.text();
        String lead = text.substring(0, Math.min(LEAD, text.length())).toLowerCase(Locale.GERMAN);
        return signs.stream().anyMatch(sign -> switch (sign.place()) {
            case "title" -> title.contains(sign.words());
            case "lead" -> lead.contains(sign.words());
            default -> text.contains(sign.words().toUpperCase(Locale.GERMAN));
        });
    }
}
