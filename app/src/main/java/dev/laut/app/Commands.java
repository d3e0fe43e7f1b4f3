package dev.laut.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, with what they need to run. */
final class Commands implements IFactory {

    private final Surroundings surroundings;
    private final Messages messages;

    Commands(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Callable<Integer> command : commands()) {
            if (type.isInstance(command)) {
                return type.cast(command);
            }
        }
        return CommandLine.defaultFactory().create(type);
    }

    private List<Callable<Integer>> commands() {
        return List.of(
                new ReadCommand(surroundings, messages),
                new AddCommand(surroundings, messages),
                new SearchCommand(surroundings, messages),
                new DossierCommand(surroundings, messages),
                new TimelineCommand(surroundings, messages),
                new OriginsCommand(surroundings, messages),
                new ExportCommand(surroundings),
                new VerifyCommand(surroundings, messages),
                new CorrectCommand(surroundings, messages),
                new RebuildCommand(surroundings, messages));
    }

    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
