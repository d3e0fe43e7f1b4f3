package dev.laut.entity.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a line of a CSV file with the columns {@code id,kind,name,aliases,gender,state,party,offices}: kind is PERSON,
 * MEDIUM or ORGANISATION; aliases and offices are apart by {@code |}; offices as in people.tsv. Cells may be quoted.
 */
final class CsvLine {

    private CsvLine() {}

    static Optional<ImportedActor> read(String line) {
        List<String> cells = cells(line);
        while (cells.size() < 8) {
            cells.add("");
        }
        if (cells.get(0).equals("id")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (cells.get(1)) {
                    case "PERSON" ->
                        new ImportedActor(
                                "people.tsv",
                                List.of(
                                        cells.get(0),
                                        cells.get(2),
                                        cells.get(3),
                                        cells.get(4),
                                        cells.get(5),
                                        cells.get(6),
                                        cells.get(7)));
                    case "MEDIUM" ->
                        new ImportedActor(
                                "media.tsv",
                                List.of(
                                        cells.get(0),
                                        cells.get(2),
                                        cells.get(3),
                                        "ONLINE",
                                        cells.get(5),
                                        "no",
                                        "",
                                        "",
                                        ""));
                    case "ORGANISATION" ->
                        new ImportedActor(
                                "institutions.tsv",
                                List.of(
                                        cells.get(0),
                                        cells.get(2),
                                        cells.get(3),
                                        "ORGANISATION",
                                        "ngo",
                                        cells.get(5),
                                        ""));
                    default -> throw new IllegalArgumentException("kind is PERSON, MEDIUM or ORGANISATION: " + line);
                });
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quotation mark does not close: " + line);
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
