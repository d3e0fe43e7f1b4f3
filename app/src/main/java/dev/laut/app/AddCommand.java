package dev.laut.app;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laut add}: reads articles and stores their records. */
@Command(name = "add", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class AddCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "PATH|ADDRESS|FEED", descriptionKey = "read.inputs")
    private List<String> inputs;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "add.json")
    private boolean json;

    @Mixin
    private final InputOptions options;

    AddCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.options = new InputOptions(messages);
    }

    @Override
    public Integer call() {
        return new Adding(surroundings, messages, json)
                .run(inputs, options.settings(), options.given(), options.threads(), store.place(), Clock.systemUTC());
    }
}
