package dev.laut.app;

import dev.laut.input.FeedList;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code laut watch}: reads feeds again and again and stores what they name. */
@Command(name = "watch", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class WatchCommand implements Callable<Integer> {

    private static final int MINUTES_A_DAY = 1440;

    private final Surroundings surroundings;
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "watch.feeds")
    private Path file;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--every", paramLabel = "MINUTES", descriptionKey = "watch.every", defaultValue = "10")
    private int every;

    @Option(names = "--rounds", paramLabel = "N", descriptionKey = "watch.rounds", defaultValue = "0")
    private int rounds;

    @Mixin
    private final InputOptions options;

    WatchCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.options = new InputOptions(messages);
    }

    @Override
    public Integer call() {
        within("--every", every, 1, MINUTES_A_DAY);
        within("--rounds", rounds, 0, Integer.MAX_VALUE);
        List<String> feeds = FeedList.read(file, problem -> tell(messages.line(problem)));
        if (feeds.isEmpty()) {
            return Main.FAILED;
        }
        Round round = new Round(surroundings, messages, options.settings(), options.given(), store.place());
        return new Watching(round, Clock.systemUTC(), Duration.ofMinutes(every)).run(feeds, rounds);
    }

    private void tell(String line) {
        surroundings.err().print("laut: " + line + "\n");
    }

    private void within(String option, int value, int min, int max) {
        if (value < min || value > max) {
            throw new ParameterException(spec.commandLine(), messages.get("usage.outOfRange", option, value, min, max));
        }
    }
}
