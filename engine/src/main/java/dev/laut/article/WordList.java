package dev.laut.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A text file of tab-separated columns beside this class; lines with "#" in front are its header and comments. */
final class WordList {

    private WordList() {}

    /** One line of a list. */
    record Row(List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        String cell(int index) {
            return cells.get(index);
        }
    }

    /**
     * Hands every row of the resource {@code name} to {@code reader}.
     *
     * @param columns how many cells each row must have, none of them blank
     * @throws IllegalStateException with file and line for a bad row: wrong number of cells, or whatever {@code reader}
     *     refuses with an IllegalArgumentException
     */
    static void read(String name, int columns, Consumer<Row> reader) {
        InputStream stream = Optional.ofNullable(WordList.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("no word list " + name + " beside " + WordList.class));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            read(name, lines.lines().toList(), columns, reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
    }

    static void read(String name, List<String> lines, int columns, Consumer<Row> reader) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                reader.accept(row(line, columns));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(name + ":" + (i + 1) + ": " + e.getMessage() + ": " + line, e);
            }
        }
    }

    private static Row row(String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns || cells.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("want " + columns + " cells, none blank");
        }
        return new Row(cells);
    }
}
