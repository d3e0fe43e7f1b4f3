package dev.laut.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code laut eval}: stands here for its help; the launcher of a checkout runs the scores of module eval instead. */
@Command(name = "eval", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class EvalCommand implements Callable<Integer> {

    private final Messages messages;

    @Parameters(arity = "0..*", paramLabel = "SCORE", descriptionKey = "eval.names")
    private List<String> names = List.of();

    EvalCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        throw new Failure(messages.get("eval.checkoutOnly", String.join(" ", names)));
    }
}
