package dev.laut.app;

import dev.laut.entity.actors.ActorImport;
import dev.laut.entity.actors.ImportReport;
import dev.laut.entity.actors.KnowledgeBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code laut actors import}: adds the actors of a Wikidata dump or a CSV file to the user's own. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class ActorsImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Mixin
    private UserActors userActors;

    @Parameters(paramLabel = "FILE", descriptionKey = "actors.import.file")
    private Path file;

    ActorsImportCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new Failure(messages.get("file.missing", file));
        }
        Path folder = userActors.folder(surroundings).orElseThrow(() -> new Failure(messages.get("actors.noFolder")));
        ImportReport report = imported(new ActorImport(KnowledgeBase.load(), folder));
        surroundings
                .out()
                .print(String.join(
                                ", ",
                                messages.count("Import.imported", report.imported()),
                                messages.count("Import.passed", report.passed()),
                                messages.count("Import.broken", report.broken()))
                        + "\n" + messages.get("actors.written", folder) + "\n");
        return Main.OK;
    }

    private ImportReport imported(ActorImport actorImport) {
        try (Progress progress = Progress.on(surroundings, messages)) {
            return actorImport.run(file, progress::step);
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            throw new Failure(messages.get("actors.broken", file, Failure.words(e)));
        }
    }
}
