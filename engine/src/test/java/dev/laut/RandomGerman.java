package dev.laut;

import java.util.List;
import java.util.Random;

/** Makes random texts of German words, furniture lines and everything that breaks programs. Seeded. */
final class RandomGerman {

    private static final List<String> WORDS = List.of(
            "der",
            "die",
            "Minister",
            "sagte",
            "sei",
            "habe",
            "dass",
            "laut",
            "nach",
            "Angaben",
            "zufolge",
            "Kreml",
            "Peking",
            "teilte",
            "mit",
            "am",
            "Mittwoch",
            "2026",
            "26.",
            "Februar",
            "Putin",
            "Selenskyj",
            "er",
            "sie",
            "lehnte",
            "eine",
            "Stellungnahme",
            "ab",
            "werde",
            "kommen",
            "soll",
            "offenbar",
            "dpa",
            "Reuters",
            "EU",
            "Außenministerin",
            "Ärzte",
            "Größe",
            "weiß",
            "berichtete",
            "unter",
            "Berufung",
            "auf",
            "Insider",
            "und",
            "heißt",
            "es",
            "weiter",
            "demnach",
            "so",
            "forderte",
            "kritisierte",
            "nicht",
            "keine",
            "Treffen",
            "in",
            "Washington",
            "Prozent",
            "3,5",
            "Milliarden",
            "Euro",
            "z.B.",
            "Dr.",
            "Lesen Sie auch",
            "Von Anna Weber",
            "Straße",
            "über",
            "für",
            "vor",
            "drei",
            "Jahren",
            "gestern",
            "morgen",
            "Uhr",
            "18.30",
            "Reise",
            "Angriff");

    private static final List<String> MARKS = List.of(
            ".", ". ", ", ", ": ", "! ", "? ", "; ", " – ", "„", "“", "”", "\"", "»", "«", "‚", "‘", "’", "'", "(", ")",
            "[", "]", "…", "...", "-", " ", " ", " ", " ", "\n", "\n\n", "\r\n", "\t");

    private static final List<String> ODDITIES = List.of(
            "\u00A0",
            "\u202F",
            "\u2009",
            "\u200B",
            "\u00AD",
            "\uFEFF",
            "\u0000",
            "\u0007",
            "\u001B",
            "\u2028",
            "\u0085",
            "\uD83D\uDE00",
            "\uD83C\uDDE9\uD83C\uDDEA",
            "\uD83D\uDC69\u200D\uD83D\uDE80",
            "e\u0301",
            "\u0308",
            "ﬁ",
            "İ",
            "ı",
            "ſ",
            "\uD800",
            "\uDC00",
            "漢字",
            "مرحبا",
            "\uD835\uDD38",
            "A\u0308",
            "%",
            "§",
            "€",
            "&",
            "<b>",
            "&amp;",
            "\\",
            "\uFFFF");

    private final Random random;

    RandomGerman(long seed) {
        this.random = new Random(seed);
    }

    /** A text of up to {@code pieces} words and marks; one in ten pieces is odd. */
    String text(int pieces) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(pieces + 1);
        for (int piece = 0; piece < count; piece++) {
            int kind = random.nextInt(20);
            text.append(kind < 2 ? pick(ODDITIES) : pick(WORDS));
            text.append(random.nextInt(3) == 0 ? pick(MARKS) : kind == 19 ? "" : " ");
        }
        return text.toString();
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
