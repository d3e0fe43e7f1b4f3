package dev.laut.entity.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of a user's knowledge, whose files change all at once. New files are written elsewhere and become visible by one
 * renaming of their folder to {@value #READY}; from then on they are read in place of those beside it, to which they are
 * moved one by one. Broken off at any moment, the folder holds the old knowledge or the new, never some of each.
 */
final class ImportFolder {

    /** Files that are complete and not moved yet stand here. */
    private static final String READY = "import-ready";

    private final Path folder;

    ImportFolder(Path folder) {
        this.folder = folder;
    }

    /** Where the file of this name is to be read; there need not be one. */
    Path file(String name) {
        Path ready = folder.resolve(READY).resolve(name);
        return Files.exists(ready) ? ready : folder.resolve(name);
    }

    /** Puts the files of another folder on the same disk in place of those of the same names. */
    void replaceBy(Path complete) throws IOException {
        finish();
        Files.move(complete, folder.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
        finish();
    }

    /** Moves what an earlier import left to be moved. */
    void finish() throws IOException {
        Path ready = folder.resolve(READY);
        if (!Files.exists(ready)) {
            return;
        }
        for (String name : ImportedActor.FILES) {
            if (Files.exists(ready.resolve(name))) {
                Files.move(
                        ready.resolve(name),
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.delete(ready);
    }
}
