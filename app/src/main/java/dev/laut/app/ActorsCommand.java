package dev.laut.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code laut actors}: shows and extends what is known of people, states, institutions and media. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        versionProvider = LautCommand.Version.class,
        subcommands = {ActorsShowCommand.class, ActorsImportCommand.class, CommandLine.HelpCommand.class})
final class ActorsCommand implements Runnable {

    private final Messages messages;

    @Spec
    private CommandSpec spec;

    ActorsCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), messages.get("usage.noCommand"));
    }
}
