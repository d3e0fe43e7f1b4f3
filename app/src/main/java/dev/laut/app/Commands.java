package dev.laut.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, with what they need to run. */
final class Commands implements IFactory {

    private final Map<Class<?>, Supplier<Object>> makers;

    Commands(Surroundings surroundings, Messages messages) {
        makers = Map.ofEntries(
                Map.entry(ReadCommand.class, () -> new ReadCommand(surroundings, messages)),
                Map.entry(AnnouncementsCommand.class, () -> new AnnouncementsCommand(surroundings, messages)),
                Map.entry(RelationsCommand.class, () -> new RelationsCommand(surroundings, messages)),
                Map.entry(NamesCommand.class, () -> new NamesCommand(surroundings, messages)),
                Map.entry(LinksCommand.class, () -> new LinksCommand(surroundings, messages)),
                Map.entry(AddCommand.class, () -> new AddCommand(surroundings, messages)),
                Map.entry(WatchCommand.class, () -> new WatchCommand(surroundings, messages)),
                Map.entry(SearchCommand.class, () -> new SearchCommand(surroundings, messages)),
                Map.entry(DossierCommand.class, () -> new DossierCommand(surroundings, messages)),
                Map.entry(TimelineCommand.class, () -> new TimelineCommand(surroundings, messages)),
                Map.entry(OriginsCommand.class, () -> new OriginsCommand(surroundings, messages)),
                Map.entry(CopiesCommand.class, () -> new CopiesCommand(surroundings, messages)),
                Map.entry(StoriesCommand.class, () -> new StoriesCommand(surroundings, messages)),
                Map.entry(ExportCommand.class, () -> new ExportCommand(surroundings)),
                Map.entry(VerifyCommand.class, () -> new VerifyCommand(surroundings, messages)),
                Map.entry(CorrectCommand.class, () -> new CorrectCommand(surroundings, messages)),
                Map.entry(RebuildCommand.class, () -> new RebuildCommand(surroundings, messages)),
                Map.entry(McpCommand.class, () -> new McpCommand(surroundings)),
                Map.entry(TrainCommand.class, () -> new TrainCommand(surroundings, messages)),
                Map.entry(ActorsCommand.class, () -> new ActorsCommand(messages)),
                Map.entry(ActorsShowCommand.class, () -> new ActorsShowCommand(surroundings, messages)),
                Map.entry(ActorsImportCommand.class, () -> new ActorsImportCommand(surroundings, messages)),
                Map.entry(ServeCommand.class, () -> new ServeCommand(surroundings, messages)),
                Map.entry(BriefCommand.class, () -> new BriefCommand(surroundings, messages)),
                Map.entry(AccountCommand.class, () -> new AccountCommand(surroundings, messages)),
                Map.entry(ClusterCommand.class, () -> new ClusterCommand(messages)),
                Map.entry(ClusterRunCommand.class, () -> new ClusterRunCommand(surroundings, messages)),
                Map.entry(EvalCommand.class, () -> new EvalCommand(messages)));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return makers.containsKey(type)
                ? type.cast(makers.get(type).get())
                : CommandLine.defaultFactory().create(type);
    }

    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
