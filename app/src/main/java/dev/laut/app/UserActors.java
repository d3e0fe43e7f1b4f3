package dev.laut.app;

import dev.laut.entity.actors.KnowledgeBase;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the user's own actors are: {@code --actors}, else {@code LAUT_ACTORS}, else {@code .laut/actors} at home. */
final class UserActors {

    @Option(names = "--actors", paramLabel = "DIR", descriptionKey = "actors.folder")
    private Path asked;

    /** The folder, whether it exists or not; empty where there is not even a home. */
    Optional<Path> folder(Surroundings surroundings) {
        Map<String, String> environment = surroundings.environment();
        return Optional.ofNullable(asked)
                .or(() -> path(environment, "LAUT_ACTORS"))
                .or(() -> path(environment, "HOME")
                        .map(home -> home.resolve(".laut").resolve("actors")));
    }

    private static Optional<Path> path(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** The knowledge that comes with the program and the user's own where there is any. */
    KnowledgeBase load(Surroundings surroundings, Messages messages) {
        if (asked != null && !Files.isDirectory(asked)) {
            throw new Failure(messages.get("folder.missing", asked));
        }
        try {
            return folder(surroundings).map(KnowledgeBase::load).orElseGet(KnowledgeBase::load);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Failure(Failure.words(e));
        }
    }
}
