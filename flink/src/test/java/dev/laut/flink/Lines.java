package dev.laut.flink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The lines of the job's finished files. */
final class Lines {

    private Lines() {}

    /** Sorted: files and their lines come in any order. */
    static List<String> of(Path output, String name) throws IOException {
        return files(output, name).stream().flatMap(Lines::lines).sorted().toList();
    }

    /** How many there are; they may be more than memory holds. */
    static long count(Path output, String name) throws IOException {
        long count = 0;
        for (Path file : files(output, name)) {
            try (Stream<String> lines = Files.lines(file)) {
                count += lines.count();
            }
        }
        return count;
    }

    private static List<Path> files(Path output, String name) throws IOException {
        Path folder = output.resolve(name);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
