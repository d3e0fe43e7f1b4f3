package dev.laut.app;

import dev.laut.store.Store;
import dev.laut.store.export.Verification;
import dev.laut.store.export.Verification.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code laut verify}: checks an export against the stored text. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class VerifyCommand extends StoreAnswer {

    @Parameters(paramLabel = "FILE", descriptionKey = "verify.file")
    private Path file;

    VerifyCommand(Surroundings surroundings, Messages messages) {
        super(surroundings, messages);
    }

    @Override
    int answer(Store opened) {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Report report = new Verification(opened).check(in);
            tell(report);
            return report.findings().isEmpty() ? Main.OK : Main.FAILED;
        } catch (IOException e) {
            return failed(file + ": " + messages().get("Cause.UNREADABLE", e.toString()));
        }
    }

    private void tell(Report report) {
        if (isJson()) {
            json(report);
            return;
        }
        report.findings()
                .forEach(finding -> line(Printable.line(file + "#" + finding.line() + ": "
                        + messages().get(finding.fault()) + " " + finding.address())));
        line(messages().get("verify.total", report.lines(), report.findings().size()));
    }
}
