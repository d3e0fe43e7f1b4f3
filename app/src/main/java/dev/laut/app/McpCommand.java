package dev.laut.app;

import dev.laut.assistant.AssistantServer;
import dev.laut.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code laut mcp}: serves a store to an assistant over the Model Context Protocol. */
@Command(name = "mcp", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class McpCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private StoreOption store = new StoreOption();

    McpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Store opened = Answer.open(store.place())) {
            new AssistantServer(opened, LautCommand.Version.number()).serve(surroundings.in(), surroundings.out());
        }
        return Main.OK;
    }
}
