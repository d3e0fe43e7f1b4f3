package dev.laut.app;

import dev.laut.Laut;
import dev.laut.article.PublicationTime;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.input.Given;
import dev.laut.input.InputSettings;
import dev.laut.statement.StatementFinders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code laut read}: reads articles and prints their records. */
@Command(name = "read", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class ReadCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH|ADDRESS", descriptionKey = "read.inputs")
    private List<String> inputs;

    @Option(names = "--json", descriptionKey = "read.json")
    private boolean json;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            descriptionKey = "read.published",
            converter = PublishedConverter.class)
    private PublicationTime published;

    @Option(names = "--publisher", paramLabel = "NAME", descriptionKey = "read.publisher")
    private String publisher;

    @Option(names = "--model", paramLabel = "FILE", descriptionKey = "read.model")
    private Path model;

    @Mixin
    private UserActors userActors;

    @Mixin
    private UserEvents userEvents;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "read.threads")
    private Integer threads;

    @Option(names = "--max-size", paramLabel = "MB", descriptionKey = "read.maxSize")
    private Integer maxSize;

    @Option(names = "--delay", paramLabel = "SECONDS", descriptionKey = "read.delay")
    private Integer delay;

    @Option(names = "--allow-private", descriptionKey = "read.allowPrivate")
    private boolean allowPrivate;

    @Option(names = "--debug", descriptionKey = "read.debug")
    private boolean debug;

    ReadCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Given given = Given.options(
                Optional.ofNullable(published), Optional.ofNullable(publisher).filter(name -> !name.isBlank()));
        int workers = within("--threads", threads, 1, 1024)
                .orElse(Runtime.getRuntime().availableProcessors());
        RecordOutput output = json ? new JsonOutput(surroundings.out()) : new TextOutput(surroundings, messages);
        return new Reading(surroundings, messages, output, debug).run(userEvents.taught(laut(), messages), inputs, settings(), given, workers);
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

    private InputSettings settings() {
        long maxBytes = within("--max-size", maxSize, 1, 1024)
                .map(megabytes -> (long) megabytes << 20)
                .orElse(InputSettings.MAX_BYTES);
        Duration hostDelay =
                within("--delay", delay, 0, 3600).map(Duration::ofSeconds).orElse(InputSettings.HOST_DELAY);
        return new InputSettings(maxBytes, allowPrivate, hostDelay, InputSettings.TIMEOUT);
    }

    private Optional<Integer> within(String option, Integer value, int min, int max) {
        if (value != null && (value < min || value > max)) {
            throw new ParameterException(spec.commandLine(), messages.get("usage.outOfRange", option, value, min, max));
        }
        return Optional.ofNullable(value);
    }

    /** A date, or a date with a time, in ISO 8601. */
    static final class PublishedConverter implements ITypeConverter<PublicationTime> {

        @Override
        public PublicationTime convert(String value) {
            return PublicationTime.parse(value).orElseThrow(() -> new TypeConversionException("no date: " + value));
        }
    }
}
