package dev.laut.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of one run of the program.
 *
 * @param out standard output
 * @param err standard error
 */
record Run(int status, String out, String err) {

    /** The program with nothing on standard input, no environment and no terminal. */
    static Run of(String... arguments) {
        return on("", Map.of(), Set.of(), arguments);
    }

    static Run on(String input, Map<String, String> environment, Set<String> terminals, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                environment,
                terminals);
        int status = Main.run(surroundings, arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
