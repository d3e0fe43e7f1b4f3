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
        Path folder = output.resolve(name);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .flatMap(Lines::of)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> of(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
