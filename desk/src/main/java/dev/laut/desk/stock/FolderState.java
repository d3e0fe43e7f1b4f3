package dev.laut.desk.stock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/** Whether the files of a folder have changed, told by their sizes and times. */
final class FolderState {

    private FolderState() {}

    /** The same text as long as no file of the folder changes; folders in it do not count. */
    static String of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return Long.toHexString(
                    files.sorted().mapToLong(FolderState::of64).reduce(7, (sum, file) -> sum * 31 + file));
        } catch (IOException e) {
            return "none";
        }
    }

    /** SQLite's index of the log changes with every reader. */
    private static long of64(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            boolean counts = attributes.isRegularFile() && !file.toString().endsWith("-shm");
            return counts ? attributes.lastModifiedTime().toMillis() * 31 + attributes.size() : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
