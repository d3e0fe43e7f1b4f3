package dev.laut.entity.actors;

import java.util.List;
import java.util.Set;

/**
 * A line for one of the knowledge files.
 *
 * @param file the file it belongs to
 * @param cells its columns; tabs and line breaks in them become spaces
 */
record ImportedActor(String file, List<String> cells) {

    static final Set<String> FILES = Set.of("people.tsv", "institutions.tsv", "media.tsv");

    ImportedActor {
        cells = List.copyOf(cells);
        if (!FILES.contains(file)
                || cells.size() < 2
                || cells.get(0).startsWith("#")
                || cells.get(0).isBlank()
                || cells.get(1).isBlank()) {
            throw new IllegalArgumentException("no line for " + file + ": " + cells);
        }
    }

    String id() {
        return cells.get(0);
    }

    String line() {
        return String.join("\t", cleanCells());
    }

    List<String> cleanCells() {
        return cells.stream().map(ImportedActor::clean).toList();
    }

    private static String clean(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ").strip();
    }
}
