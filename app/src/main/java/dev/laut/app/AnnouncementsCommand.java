package dev.laut.app;

import dev.laut.Laut;
import dev.laut.article.PublicationTime;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.input.Given;
import dev.laut.input.InputSettings;
import dev.laut.lang.de.GermanDictionary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laut announcements}: what was announced in a set of articles, and what became of it. */
@Command(name = "announcements", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class AnnouncementsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(arity = "0..*", paramLabel = "PATH|ADDRESS", descriptionKey = "stored.inputs")
    private List<String> inputs = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "announcements.json")
    private boolean json;

    @Option(names = "--at", paramLabel = "DATE", descriptionKey = "announcements.at")
    private LocalDate at;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            descriptionKey = "read.published",
            converter = InputOptions.PublishedConverter.class)
    private PublicationTime published;

    @Option(names = "--debug", descriptionKey = "read.debug")
    private boolean debug;

    AnnouncementsCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        GermanDictionary dictionary = GermanDictionary.load();
        RecordOutput output = new LedgerOutput(dictionary, surroundings, messages, json, Optional.ofNullable(at));
        if (inputs.isEmpty()) {
            return store.answer(output);
        }
        Given given = Given.options(Optional.ofNullable(published), Optional.empty());
        int threads = Runtime.getRuntime().availableProcessors();
        return new Reading(surroundings, messages, output, debug)
                .run(Laut.german(dictionary, KnowledgeBase::load), inputs, InputSettings.DEFAULT, given, threads);
    }
}
