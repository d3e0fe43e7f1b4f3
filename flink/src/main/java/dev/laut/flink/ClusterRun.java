package dev.laut.flink;

import dev.laut.input.InputSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.FileUtils;

/**
 * One run of the job: on a cluster when a cluster's client starts it, else on a local one in this process.
 *
 * @param inputs files and folders in any of Flink's file systems, or one topic as {@code kafka://host:port/topic}
 * @param output a folder in any of Flink's file systems, or a store on PostgreSQL as {@code jdbc:postgresql:...}
 * @param parallelism how many articles are read side by side
 * @param checkpoints the folder for checkpoints; empty for what the cluster says, or none that outlive the process
 * @param resume the savepoint or checkpoint to go on from; empty for none
 */
public record ClusterRun(
        List<String> inputs,
        String output,
        int parallelism,
        String checkpoints,
        String resume,
        JobSettings settings,
        InputSettings limits) {

    private static final String KAFKA = "kafka";
    private static final String STORE = "jdbc:";

    /** Seldom enough to cost nothing, often enough that little is read twice. */
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(10);

    /** How long an article of an endless stream waits for its story; each round looks at the days around it, too. */
    private static final Duration ENDLESS_ROUND = Duration.ofMinutes(10);

    /** How long a server of Kafka may take to answer. */
    private static final Duration BROKER = Duration.ofSeconds(10);

    public ClusterRun {
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(checkpoints, "checkpoints");
        Objects.requireNonNull(resume, "resume");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(limits, "limits");
        if (inputs.isEmpty() || parallelism < 1) {
            throw new IllegalArgumentException("inputs " + inputs + ", parallelism " + parallelism);
        }
    }

    /** What a run has done, since it was started or resumed. */
    public record Summary(long articles, long poisons) {}

    /**
     * Runs until the input ends.
     *
     * @throws Exception with the reason as its innermost cause when it had to give up
     */
    public Summary run() throws Exception {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration());
        environment.setParallelism(parallelism);
        if (!(environment instanceof LocalStreamEnvironment)) {
            return execute(environment);
        }
        environment.configure(fewRestarts());
        if (!checkpoints.isEmpty()) {
            return execute(environment);
        }
        java.nio.file.Path folder = Files.createTempDirectory("laut-checkpoints");
        try {
            environment.configure(checkpointsIn(folder));
            return execute(environment);
        } finally {
            FileUtils.deleteDirectoryQuietly(folder.toFile());
        }
    }

    /** In memory, where Flink has them else, no more than 5 MB of checkpoints fit: a thousand articles. */
    private static Configuration checkpointsIn(java.nio.file.Path folder) {
        Configuration configuration = new Configuration();
        configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
        return configuration;
    }

    private Summary execute(StreamExecutionEnvironment environment) throws Exception {
        Outputs outputs = output.startsWith(STORE) ? Outputs.store(output) : Outputs.files(output);
        JobSettings waiting = isEndless() && settings.every().isZero() ? settings.every(ENDLESS_ROUND) : settings;
        new ClusterJob(waiting).build(environment, source(), outputs);
        JobExecutionResult result = environment.execute("laut");
        return new Summary(count(result, Versions.ARTICLES), count(result, Analysis.POISONS));
    }

    private boolean isEndless() {
        return inputs.get(0).startsWith(KAFKA + ":");
    }

    /**
     * Where the articles come from.
     *
     * @throws IOException when nothing is there, or it cannot be asked
     */
    Source<Found, ?, ?> source() throws IOException, InterruptedException {
        if (!isEndless()) {
            for (String input : inputs) {
                Path path = new Path(input);
                path.getFileSystem().getFileStatus(path);
            }
            return ClusterJob.files(inputs, limits);
        }
        URI address = URI.create(inputs.get(0));
        String topic = Optional.ofNullable(address.getPath()).orElse("").replaceFirst("^/", "");
        if (inputs.size() > 1 || address.getPort() < 0 || topic.isEmpty() || topic.contains("/")) {
            throw new IOException(String.join(" ", inputs) + ": not one kafka://HOST:PORT/TOPIC");
        }
        KafkaArticles.check(address.getAuthority(), topic, BROKER);
        return KafkaArticles.source(address.getAuthority(), topic, limits);
    }

    private Configuration configuration() {
        Configuration configuration = new Configuration();
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, BETWEEN_CHECKPOINTS);
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(CoreOptions.DEFAULT_PARALLELISM, parallelism);
        if (!checkpoints.isEmpty()) {
            configuration.set(StateBackendOptions.STATE_BACKEND, "rocksdb");
            configuration.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, true);
            configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, address(checkpoints));
            configuration.set(
                    CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                    ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        }
        if (!resume.isEmpty()) {
            configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, address(resume));
        }
        return configuration;
    }

    /** Flink knows addresses only; a path of this machine becomes one. */
    private static String address(String place) {
        return place.matches("[a-z][a-z0-9+.-]+:.*")
                ? place
                : java.nio.file.Path.of(place).toAbsolutePath().toUri().toString();
    }

    /** A cluster says itself how often a job starts again; on this machine somebody waits for the reason. */
    private static Configuration fewRestarts() {
        Configuration configuration = new Configuration();
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 3);
        return configuration;
    }

    private static long count(JobExecutionResult result, String counter) {
        return Optional.ofNullable(result.<Long>getAccumulatorResult(counter)).orElse(0L);
    }
}
