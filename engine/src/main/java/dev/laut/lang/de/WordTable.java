package dev.laut.lang.de;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of language knowledge: a text file with a header of {@code #} lines (origin, licence, columns, examples) and
 * one entry a line, its cells apart by tabs. Immutable.
 */
public final class WordTable {

    /** One entry, with where it stands. */
    public record Row(String file, int line, List<String> cells) {

        public Row {
            Objects.requireNonNull(file, "file");
            cells = List.copyOf(cells);
        }

        /** The cell of this column, counted from 0; empty where the line is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** The parts of a cell that holds several, apart by {@code |}; none for an empty cell. */
        public List<String> values(int column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|"));
        }

        /** The failure of this line, with file and line number. */
        public IllegalArgumentException failure(String cause) {
            return new IllegalArgumentException(file + ":" + line + ": " + cause + ": " + String.join(" | ", cells));
        }
    }

    private static final String EXAMPLE = "# example:";

    private final List<Row> rows;
    private final List<String> examples;

    private WordTable(List<Row> rows, List<String> examples) {
        this.rows = List.copyOf(rows);
        this.examples = List.copyOf(examples);
    }

    /** Reads a resource beside the class {@code owner}. A file that is missing is an error in the program. */
    public static WordTable load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
            }
            return read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** Reads UTF-8 text; {@code file} is what failures call it. */
    public static WordTable read(String file, InputStream in) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.startsWith(EXAMPLE)) {
                examples.add(line.substring(EXAMPLE.length()).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(file, number, List.of(line.split("\t", -1))));
            }
        }
        return new WordTable(rows, examples);
    }

    public List<Row> rows() {
        return rows;
    }

    /** The sentences of the header's {@code # example:} lines, which tests run. */
    public List<String> examples() {
        return examples;
    }

    /** The first column as a set. An entry that stands twice fails. */
    public Set<String> words() {
        return rows.stream().map(unique(new HashSet<>())).collect(Collectors.toUnmodifiableSet());
    }

    private static Function<Row, String> unique(Set<String> seen) {
        return row -> {
            if (!seen.add(row.cell(0))) {
                throw row.failure("stands twice");
            }
            return row.cell(0);
        };
    }
}
