package dev.laut.app;

import dev.laut.flink.ClusterRun;
import dev.laut.flink.JobSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laut cluster run}: reads articles on a cluster of machines, or on one in this process. */
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class ClusterRunCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Option(
            names = "--input",
            arity = "1..*",
            paramLabel = "PATH|TOPIC",
            descriptionKey = "cluster.input",
            required = true)
    private List<String> inputs;

    @Option(names = "--output", paramLabel = "DIR|ADDRESS", descriptionKey = "cluster.output", required = true)
    private String output;

    @Option(names = "--checkpoints", paramLabel = "DIR", descriptionKey = "cluster.checkpoints", defaultValue = "")
    private String checkpoints;

    @Option(names = "--resume", paramLabel = "PATH", descriptionKey = "cluster.resume", defaultValue = "")
    private String resume;

    @Option(names = "--keep-days", paramLabel = "N", descriptionKey = "cluster.keepDays", defaultValue = "120")
    private int keepDays;

    @Option(names = "--every", paramLabel = "MINUTES", descriptionKey = "cluster.every", defaultValue = "0")
    private int every;

    @Mixin
    private final InputOptions options;

    ClusterRunCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.options = new InputOptions(messages);
    }

    @Override
    public Integer call() {
        ClusterRun.Summary summary = run();
        surroundings.out().print(messages.get("cluster.summary", summary.articles(), summary.poisons()) + "\n");
        return summary.poisons() == 0 ? Main.OK : Main.FAILED;
    }

    private ClusterRun.Summary run() {
        try {
            return asked().run();
        } catch (NoClassDefFoundError e) {
            throw new Failure(messages.get("cluster.noFlink"));
        } catch (Exception e) {
            throw new Failure(messages.get("cluster.failed", innermost(e)));
        }
    }

    private ClusterRun asked() {
        JobSettings settings = new JobSettings(
                options.given().published().map(Object::toString).orElse(""),
                options.given().publisher().orElse(""),
                JobSettings.REMEMBER,
                Math.max(1, keepDays),
                JobSettings.ROUND_SIZE,
                Duration.ofMinutes(Math.max(0, every)));
        return new ClusterRun(inputs, output, options.threads(), checkpoints, resume, settings, options.settings());
    }

    /** Flink wraps what happened into what happened to the job. */
    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Optional.ofNullable(cause.getMessage()).orElse(cause.toString());
    }
}
