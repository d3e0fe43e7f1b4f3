package dev.laut.app;

import dev.laut.Laut;
import dev.laut.event.Triggers;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The user's own types of events and words for them: the folder of {@code --events}. */
final class UserEvents {

    @Option(names = "--events", paramLabel = "DIR", descriptionKey = "events.folder")
    private Path asked;

    /** The engine with the user's own types, where there are any. */
    Laut taught(Laut laut, Messages messages) {
        if (asked == null) {
            return laut;
        }
        if (!Files.isDirectory(asked)) {
            throw new Failure(messages.get("folder.missing", asked));
        }
        try {
            return laut.with(Triggers.load(asked));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Failure(Failure.words(e));
        }
    }
}
