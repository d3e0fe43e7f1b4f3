package dev.laut.app;

import dev.laut.store.Store;
import dev.laut.store.export.Verification;
import dev.laut.store.export.Verification.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laut verify}: checks an export against the stored text. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class VerifyCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(paramLabel = "FILE", descriptionKey = "verify.file")
    private Path file;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "answer.json")
    private boolean json;

    VerifyCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try (Store opened = Answer.open(store.folder());
                BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Report report = new Verification(opened).check(in);
            tell(report);
            return report.findings().isEmpty() ? Main.OK : Main.FAILED;
        } catch (IOException e) {
            surroundings
                    .err()
                    .print("laut: " + Printable.line(file + ": " + messages.get("Cause.UNREADABLE", e.toString()))
                            + "\n");
            return Main.FAILED;
        }
    }

    private void tell(Report report) {
        Answer answer = new Answer(surroundings);
        if (json) {
            answer.json(report);
            return;
        }
        report.findings()
                .forEach(finding -> answer.line(Printable.line(
                        file + "#" + finding.line() + ": " + messages.get(finding.fault()) + " " + finding.address())));
        answer.line(
                messages.get("verify.total", report.lines(), report.findings().size()));
    }
}
