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

    /**
     * For how many seconds the address of a host is kept: {@code watch} and {@code serve} run for weeks, while sites
     * move within minutes. It is the JVM's usual time, which some settings of Java make endless.
     */
    private static final String HOSTS_KEPT = "30";

    private Main() {}

    public static void main(String[] arguments) {
        Security.setProperty("networkaddress.cache.ttl", HOSTS_KEPT);
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
