package dev.laut.app;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command, and where help is. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Messages messages;

    UsageErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("laut: " + Printable.line(words(failure)));
        err.println(messages.get("usage.help", command.getCommandSpec().qualifiedName()));
        return Main.USAGE;
    }

    private String words(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return messages.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (failure instanceof MissingParameterException missing) {
            String label = missing.getMissing().get(0).paramLabel();
            return messages.get("usage.missing", label);
        }
        if (failure.getArgSpec() != null && failure.getValue() != null) {
            String option = failure.getArgSpec().isOption()
                    ? ((picocli.CommandLine.Model.OptionSpec) failure.getArgSpec()).longestName()
                    : failure.getArgSpec().paramLabel();
            return messages.get("usage.badValue", option, failure.getValue());
        }
        return failure.getMessage();
    }
}
