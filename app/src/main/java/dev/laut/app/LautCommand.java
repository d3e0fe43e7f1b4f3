package dev.laut.app;

import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code laut}: names its commands. */
@Command(
        name = "laut",
        mixinStandardHelpOptions = true,
        versionProvider = LautCommand.Version.class,
        subcommands = {
            ReadCommand.class,
            AnnouncementsCommand.class,
            RelationsCommand.class,
            NamesCommand.class,
            LinksCommand.class,
            AddCommand.class,
            WatchCommand.class,
            SearchCommand.class,
            DossierCommand.class,
            TimelineCommand.class,
            OriginsCommand.class,
            CopiesCommand.class,
            StoriesCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            CorrectCommand.class,
            RebuildCommand.class,
            ServeCommand.class,
            BriefCommand.class,
            McpCommand.class,
            ClusterCommand.class,
            ActorsCommand.class,
            TrainCommand.class,
            EvalCommand.class,
            CommandLine.HelpCommand.class
        })
final class LautCommand implements Runnable {

    private final Messages messages;

    @Spec
    private CommandSpec spec;

    LautCommand(Messages messages) {
        this.messages = messages;
    }

    /** Only checks the language: help and errors need it before, so {@link Language#of} has read it. */
    @Option(names = "--lang", paramLabel = "de|en", descriptionKey = "option.lang", scope = ScopeType.INHERIT)
    void check(Language language) {
        Objects.requireNonNull(language, "language");
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), messages.get("usage.noCommand"));
    }

    /** The version that the jar was built with. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"laut " + number()};
        }

        static String number() {
            return Optional.ofNullable(LautCommand.class.getPackage().getImplementationVersion())
                    .orElse("(unpacked classes)");
        }
    }
}
