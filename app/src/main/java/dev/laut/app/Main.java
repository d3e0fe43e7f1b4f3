package dev.laut.app;

import dev.laut.store.sql.StoreException;
import java.security.Security;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command line's entrance. */
public final class Main {

    /** All was read. */
    static final int OK = 0;
    /** Something could not be read; everything else was. */
    static final int FAILED = 1;
    /** The command itself was wrong. */
    static final int USAGE = 2;

    private Main() {}

    public static void main(String[] arguments) {
        // A host's address is looked up once, so that the one that was checked is the one that is connected to.
        Security.setProperty("networkaddress.cache.ttl", "-1");
        Surroundings surroundings = Surroundings.ofProcess();
        int status = run(surroundings, arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        System.exit(status);
    }

    /** Does what {@code arguments} say and returns the exit status. */
    static int run(Surroundings surroundings, String... arguments) {
        Language language = Language.of(arguments, surroundings.environment());
        Messages messages = new Messages(language);
        CommandLine command = new CommandLine(new LautCommand(messages), new Commands(surroundings, messages));
        Ansi ansi = surroundings.isColoured() ? Ansi.ON : Ansi.OFF;
        return command.setResourceBundle(messages.bundle())
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setOut(Commands.writer(surroundings.out()))
                .setErr(Commands.writer(surroundings.err()))
                .setUsageHelpWidth(surroundings.width())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors(messages))
                .setExecutionExceptionHandler((failure, failed, parsed) -> failure instanceof StoreException
                        ? new StoreErrors(messages).handleExecutionException(failure, failed, parsed)
                        : tell(failure, surroundings))
                .execute(arguments);
    }

    private static int tell(Exception failure, Surroundings surroundings) throws Exception {
        if (!(failure instanceof Failure)) {
            throw failure;
        }
        surroundings.err().print("laut: " + failure.getMessage() + "\n");
        return FAILED;
    }
}
