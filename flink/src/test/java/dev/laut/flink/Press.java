package dev.laut.flink;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Articles made up for tests, as lines of JSON. */
final class Press {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> PLACES =
            List.of("Dornau", "Hohenfels", "Brakhausen", "Lindstedt", "Ottersiel", "Wiesgarten", "Karlsmoor");
    private static final List<String> THINGS = List.of(
            "die Brücke über den Mühlbach",
            "das Hallenbad am Ring",
            "die Grundschule im Norden",
            "den Busbahnhof",
            "die Kläranlage",
            "das alte Rathaus",
            "den Fährhafen",
            "die Stadtbücherei");
    private static final List<String> PEOPLE =
            List.of("Jana Wendt", "Holger Brinkmann", "Petra Ahlers", "Cem Aydin", "Ruth Sommerfeld");
    private static final List<String> OUTLETS = List.of("Kontur", "Weser-Bote", "Tagesbogen", "Funkhaus Nord");

    private Press() {}

    /** A line for {@code laut add}. */
    static String line(String url, String published, String outlet, String title, String text) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("url", url).put("published", published).put("outlet", outlet);
        return line.put("title", title).put("text", text).toString();
    }

    /** An agency's report of one happening. */
    static String text(int number) {
        String place = PLACES.get(number % PLACES.size());
        String thing = THINGS.get((number / 2) % THINGS.size());
        String person = PEOPLE.get((number / 3) % PEOPLE.size());
        return place + " (dpa) - Die Stadt " + place + " will " + thing + " im Jahr " + (2026 + number % 7)
                + " erneuern. Das sagte Baudezernentin " + person + " am Abend im Ausschuss. Die Kosten von "
                + (3 + number) + " Millionen Euro seien im Haushalt " + number
                + " noch nicht gedeckt, man habe beim Land"
                + " um Hilfe gebeten. Ein Sprecher des Ministeriums wollte sich zu Antrag " + (100 + number)
                + " zunächst nicht äußern. Anwohner kritisierten die lange Wartezeit.";
    }

    /** One happening: an agency's report, two prints of it, and a report of one's own, on a day of 2025. */
    static List<String> happening(int number, String day) {
        String place = PLACES.get(number % PLACES.size());
        String thing = THINGS.get((number / 2) % THINGS.size());
        String person = PEOPLE.get((number / 3) % PEOPLE.size());
        String wire = text(number);
        String more = wire + " Der Rat entscheidet nach Angaben der Verwaltung in Sitzung " + (number + 11)
                + ". Laut einem internen Bericht sind Teile von Abschnitt " + number + " gesperrt.";
        String own = "Wer in " + place + " unterwegs ist, kennt Abschnitt " + number + " gut. Baudezernentin " + person
                + " kündigte an, " + thing + " zu erneuern. Sie rechne mit einem Beginn im Frühjahr, sagte sie unserer"
                + " Zeitung. Die Opposition nennt den Plan " + number + " zu teuer.";
        List<String> lines = new ArrayList<>();
        String address = ".example/" + number;
        lines.add(line("https://a" + address, day + "T06:10:00+02:00", OUTLETS.get(0), place + " plant Umbau", wire));
        lines.add(line("https://b" + address, day + "T07:40:00+02:00", OUTLETS.get(1), "Umbau in " + place, more));
        lines.add(line("https://c" + address, day + "T09:00:00+02:00", OUTLETS.get(2), place + " baut", wire));
        lines.add(line("https://d" + address, day, OUTLETS.get(3), "Plan für " + place, own));
        return lines;
    }

    static Path write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, lines);
    }
}
