package dev.laut.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
        if (type == AnnouncementsCommand.class) {
            return type.cast(new AnnouncementsCommand(surroundings, messages));
        }
        return type == ReadCommand.class
                ? type.cast(new ReadCommand(surroundings, messages))
                : CommandLine.defaultFactory().create(type);
    }

    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
