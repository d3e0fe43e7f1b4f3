package dev.laut.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
<<<<<<< HEAD
import java.util.Map;
import java.util.function.Supplier;
=======
import java.util.List;
import java.util.concurrent.Callable;
>>>>>>> store
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, with what they need to run. */
final class Commands implements IFactory {

    private final Map<Class<?>, Supplier<Object>> makers;

    Commands(Surroundings surroundings, Messages messages) {
        makers = Map.of(
                ReadCommand.class, () -> new ReadCommand(surroundings, messages),
                TrainCommand.class, () -> new TrainCommand(surroundings, messages),
                ActorsCommand.class, () -> new ActorsCommand(messages),
                ActorsShowCommand.class, () -> new ActorsShowCommand(surroundings, messages),
                ActorsImportCommand.class, () -> new ActorsImportCommand(surroundings, messages),
                EvalCommand.class, () -> new EvalCommand(messages));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
<<<<<<< HEAD
<<<<<<< HEAD
        return makers.containsKey(type)
                ? type.cast(makers.get(type).get())
=======
        if (type == AnnouncementsCommand.class) {
            return type.cast(new AnnouncementsCommand(surroundings, messages));
        }
        return type == ReadCommand.class
                ? type.cast(new ReadCommand(surroundings, messages))
>>>>>>> ledger
                : CommandLine.defaultFactory().create(type);
=======
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
>>>>>>> store
    }

    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
