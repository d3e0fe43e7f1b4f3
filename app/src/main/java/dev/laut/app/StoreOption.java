package dev.laut.app;

import dev.laut.store.sql.StoreException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which store a command works on. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            descriptionKey = "store.folder",
            defaultValue = "laut-data",
            scope = ScopeType.INHERIT)
    private String folder;

    /** A folder; an address of a database server is none. */
    Path folder() {
        if (folder.startsWith("jdbc:")) {
            throw new StoreException(StoreException.Reason.NO_FOLDER, folder, "");
        }
        try {
            return Path.of(folder);
        } catch (InvalidPathException e) {
            throw new StoreException(StoreException.Reason.NO_FOLDER, folder, "", e);
        }
    }
}
