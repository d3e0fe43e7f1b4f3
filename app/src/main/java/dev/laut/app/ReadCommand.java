package dev.laut.app;

import dev.laut.Laut;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.statement.StatementFinders;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laut read}: reads articles and prints their records. */
@Command(name = "read", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class ReadCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "PATH|ADDRESS", descriptionKey = "read.inputs")
    private List<String> inputs;

    @Option(names = "--json", descriptionKey = "read.json")
    private boolean json;

    @Option(names = "--model", paramLabel = "FILE", descriptionKey = "read.model")
    private Path model;

    @Mixin
    private UserActors userActors;

    @Mixin
    private UserEvents userEvents;

    @Mixin
    private final InputOptions options;

    @Option(names = "--debug", descriptionKey = "read.debug")
    private boolean debug;

    ReadCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.options = new InputOptions(messages);
    }

    @Override
    public Integer call() {
        RecordOutput output = json ? new JsonOutput(surroundings.out()) : new TextOutput(surroundings, messages);
        return new Reading(surroundings, messages, output, debug)
                .run(
                        userEvents.taught(laut(), messages),
                        inputs,
                        options.settings(),
                        options.given(),
                        options.threads());
    }

    private Laut laut() {
        Supplier<KnowledgeBase> knowledge = () -> userActors.load(surroundings, messages);
        if (model != null) {
            return Laut.german(knowledge, OwnWeights.read(model, messages));
        }
        if (!StatementFinders.hasModel()) {
            surroundings.err().print("laut: " + messages.get("read.rulesAlone") + "\n");
        }
        return Laut.german(knowledge);
    }
}
