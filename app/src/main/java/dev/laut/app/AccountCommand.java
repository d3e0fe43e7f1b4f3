package dev.laut.app;

import dev.laut.desk.DeskSettings;
import dev.laut.desk.guard.Accounts;
import dev.laut.desk.guard.Role;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code laut serve account}: lets somebody in; the password comes from the terminal or from standard input. */
@Command(name = "account", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class AccountCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(paramLabel = "NAME", descriptionKey = "account.name")
    private String name;

    @Option(names = "--role", paramLabel = "reader|editor|admin", descriptionKey = "account.role", required = true)
    private Role role;

    /** Has the option {@code --store}, which commands below it inherit. */
    @ParentCommand
    private ServeCommand serve;

    AccountCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        String password = password();
        if (!Accounts.isGood(password) || name.isBlank() || name.contains(":") || role == Role.STRANGER) {
            throw new Failure(messages.get("account.bad"));
        }
        DeskSettings settings = DeskSettings.of(serve.storeName(), Clock.systemUTC());
        settings.accounts().put(name, role, password);
        surroundings.out().print(messages.get("account.made", name) + "\n");
        return Main.OK;
    }

    private String password() {
        Optional<Console> console = Optional.ofNullable(System.console());
        if (console.isPresent() && surroundings.isTerminal("err")) {
            return new String(console.get().readPassword("%s ", messages.get("account.password")));
        }
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
            return Optional.ofNullable(in.readLine()).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
