package dev.laut.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code laut cluster}: names its commands. */
@Command(
        name = "cluster",
        mixinStandardHelpOptions = true,
        versionProvider = LautCommand.Version.class,
        subcommands = ClusterRunCommand.class)
final class ClusterCommand implements Runnable {

    private final Messages messages;

    @Spec
    private CommandSpec spec;

    ClusterCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), messages.get("usage.noCommand"));
    }
}
