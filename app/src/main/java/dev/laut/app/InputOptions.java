package dev.laut.app;

import dev.laut.article.PublicationTime;
import dev.laut.input.AddressGuard;
import dev.laut.input.Given;
import dev.laut.input.InputSettings;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How inputs are read: what bare text lacks, and how far reading goes. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private final Messages messages;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            descriptionKey = "read.published",
            converter = PublishedConverter.class)
    private PublicationTime published;

    @Option(names = "--publisher", paramLabel = "NAME", descriptionKey = "read.publisher")
    private String publisher;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "read.threads")
    private Integer threads;

    @Option(names = "--max-size", paramLabel = "MB", descriptionKey = "read.maxSize")
    private Integer maxSize;

    @Option(names = "--delay", paramLabel = "SECONDS", descriptionKey = "read.delay")
    private Integer delay;

    @Option(names = "--allow-private", descriptionKey = "read.allowPrivate")
    private boolean allowPrivate;

    InputOptions(Messages messages) {
        this.messages = messages;
    }

    Given given() {
        return Given.options(
                Optional.ofNullable(published), Optional.ofNullable(publisher).filter(name -> !name.isBlank()));
    }

    int threads() {
        return within("--threads", threads, 1, 1024).orElse(Runtime.getRuntime().availableProcessors());
    }

    InputSettings settings() {
        long maxBytes = within("--max-size", maxSize, 1, 1024)
                .map(megabytes -> (long) megabytes << 20)
                .orElse(InputSettings.MAX_BYTES);
        Duration hostDelay =
                within("--delay", delay, 0, 3600).map(Duration::ofSeconds).orElse(InputSettings.HOST_DELAY);
        AddressGuard guard = allowPrivate ? AddressGuard.NONE : AddressGuard.PUBLIC_ONLY;
        return new InputSettings(maxBytes, guard, hostDelay, InputSettings.TIMEOUT);
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
