package dev.laut.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures that the project does not fall under, read from {@code eval/floors.tsv}. Floors rise; lowering one takes
 * a reason written in that file.
 */
public final class Floors {

    private final Map<String, Double> floors;

    private Floors(Map<String, Double> floors) {
        this.floors = Map.copyOf(floors);
    }

    /** The project's floors file. A bad line fails with file and line. */
    public static Floors load() {
        return read(EvaluationData.checkout().resolve("eval").resolve("floors.tsv"));
    }

    static Floors read(Path file) {
        try {
            return parse(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the floors " + file, e);
        }
    }

    private static Floors parse(String file, List<String> lines) {
        Map<String, Double> floors = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            try {
                if (cells.length < 2 || floors.put(cells[0], Double.valueOf(cells[1])) != null) {
                    throw new IllegalArgumentException("want a new name and a number");
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(file + ":" + (i + 1) + ": " + e.getMessage() + ": " + line, e);
            }
        }
        return new Floors(floors);
    }

    /** The floor called {@code name}; empty when there is none. */
    public Optional<Double> floor(String name) {
        return Optional.ofNullable(floors.get(name));
    }

    /**
     * Fails when {@code measured} is under the floor called {@code name}.
     *
     * @throws AssertionError under the floor
     * @throws IllegalArgumentException when the file has no such floor
     */
    public void check(String name, double measured) {
        Double floor = floors.get(name);
        if (floor == null) {
            throw new IllegalArgumentException(
                    "eval/floors.tsv has no floor \"" + name + "\"; it has " + floors.keySet());
        }
        if (!(measured >= floor)) {
            throw new AssertionError(name + " is " + measured + ", under its floor " + floor);
        }
    }
}
