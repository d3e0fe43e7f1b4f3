package dev.laut.app;

import dev.laut.desk.Desk;
import dev.laut.desk.DeskSettings;
import dev.laut.desk.PortTaken;
import dev.laut.desk.brief.Mail;
import dev.laut.desk.brief.Schedule;
import dev.laut.desk.words.Words;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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

    /** Who waits for the desk to open waits no longer for the pages of a large store to be fast. */
    private static final Duration READY = Duration.ofSeconds(6);

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

    @Option(names = "--schedules", paramLabel = "FILE", descriptionKey = "serve.schedules")
    private Path schedules;

    @Mixin
    private MailOptions mailing = new MailOptions();

    ServeCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    String storeName() {
        return store.name();
    }

    @Override
    public Integer call() {
        Answer.open(store.place()).close(); // there must be one
        DeskSettings settings = DeskSettings.of(store.name(), Clock.system(ZoneId.systemDefault()))
                .at(host, port);
        if (!settings.isLocal() && !settings.hasAccounts()) {
            throw new Failure(messages.get("serve.noAccount", host));
        }
        List<Schedule> planned = schedules == null ? List.of() : planned();
        Optional<Mail> mail = mailing.mail(surroundings, messages);
        if (mail.isEmpty()
                && planned.stream().anyMatch(schedule -> !schedule.mail().isEmpty())) {
            throw new Failure(messages.get("usage.missing", "--smtp"));
        }
        try (Desk desk = Desk.start(settings, this::tell)) {
            desk.warmUp(READY);
            desk.send(planned, mail, new Words(messages.language()));
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

    private List<Schedule> planned() {
        try {
            return Schedule.read(schedules);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Failure(e.getMessage());
        }
    }

    private void tell(Throwable fault) {
        PrintStream err = surroundings.err();
        err.print("laut: " + Printable.line(messages.get("broken", fault.toString())) + "\n");
        err.flush();
    }
}
