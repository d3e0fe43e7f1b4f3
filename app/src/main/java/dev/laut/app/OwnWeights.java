package dev.laut.app;

import dev.laut.statement.learned.StatementModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reads and writes files of weights. */
final class OwnWeights {

    private OwnWeights() {}

    static StatementModel read(Path file, Messages messages) {
        try (InputStream in = Files.newInputStream(file)) {
            return StatementModel.read(in);
        } catch (NoSuchFileException e) {
            throw new Failure(messages.get("file.missing", file));
        } catch (IOException e) {
            throw new Failure(messages.get("weights.unreadable", file, Failure.words(e)));
        }
    }

    /** Writes beside the file first, so that a full disk leaves the old weights alone. */
    static void write(StatementModel weights, Path file, Messages messages) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                weights.write(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure(messages.get("weights.unwritable", file, Failure.words(e)));
        }
    }
}
