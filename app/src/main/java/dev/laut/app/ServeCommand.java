package dev.laut.app;

import dev.laut.desk.Desk;
import dev.laut.desk.DeskSettings;
import dev.laut.desk.Limits;
import dev.laut.desk.PortTaken;
import dev.laut.input.InputSettings;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laut serve}: opens the desk until the process is told to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = LautCommand.Version.class,
        subcommands = AccountCommand.class)
final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port", defaultValue = "7070")
    private int port;

    @Option(
            names = "--listen",
            paramLabel = "HOST",
            descriptionKey = "serve.listen",
            defaultValue = DeskSettings.LOOPBACK)
    private String host;

    ServeCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    Path folder() {
        return store.folder();
    }

    @Override
    public Integer call() {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            throw new Failure(messages.get("serve.noStore", folder));
        }
        DeskSettings settings =
                new DeskSettings(folder, host, port, InputSettings.DEFAULT, Limits.DEFAULT, Clock.systemUTC());
        if (!settings.isLocal() && !settings.hasAccounts()) {
            throw new Failure(messages.get("serve.noAccount", host));
        }
        try (Desk desk = Desk.start(settings, this::tell)) {
            Runtime.getRuntime().addShutdownHook(new Thread(desk::close, "close-desk"));
            surroundings.out().print(messages.get("serve.open", desk.address()) + "\n");
            surroundings.out().flush();
            new CountDownLatch(1).await();
        } catch (PortTaken e) {
            throw new Failure(messages.get("serve.port.taken", host, port));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Main.OK;
    }

    private void tell(Throwable fault) {
        PrintStream err = surroundings.err();
        err.print("laut: " + Printable.line(messages.get("broken", fault.toString())) + "\n");
        err.flush();
    }
}
