package dev.laut.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * What surrounds a run of the program: its streams and its environment.
 *
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param environment environment variables
 * @param terminals which of "out" and "err" are terminals
 */
record Surroundings(
        InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, Set<String> terminals) {

    /** Readable on every terminal, and in mails. */
    private static final int WIDTH = 80;

    private static final int MIN_WIDTH = 40;
    private static final int MAX_WIDTH = 120;

    Surroundings {
        environment = Map.copyOf(environment);
        terminals = Set.copyOf(terminals);
    }

    /** Those of this process. The launcher tells which streams are terminals, as Java 17 cannot. */
    static Surroundings ofProcess() {
        Set<String> terminals = Set.of(System.getProperty("laut.terminals", "").split(",", -1));
        return new Surroundings(
                System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.getenv(), terminals);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }

    boolean isTerminal(String stream) {
        return terminals.contains(stream);
    }

    /** Whether to colour standard output; see no-color.org. */
    boolean isColoured() {
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return wanted && isTerminal("out");
    }

    /** Columns of standard output. */
    int width() {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            return Math.max(MIN_WIDTH, Math.min(columns, MAX_WIDTH));
        } catch (NumberFormatException e) {
            return WIDTH;
        }
    }
}
