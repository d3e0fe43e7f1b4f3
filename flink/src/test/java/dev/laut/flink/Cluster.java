package dev.laut.flink;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.checkpoint.CheckpointException;
import org.apache.flink.runtime.checkpoint.CheckpointStatsSnapshot;
import org.apache.flink.runtime.executiongraph.AccessExecutionVertex;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.FileUtils;

/** A real cluster of two task managers in this process. */
final class Cluster {

    private static final int TASK_MANAGERS = 2;
    private static final int SLOTS = 2;
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);

    private static final int ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final MiniCluster cluster;
    private final Path checkpoints;

    private Cluster(MiniCluster cluster, Path checkpoints) {
        this.cluster = cluster;
        this.checkpoints = checkpoints;
    }

    static Cluster start() throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(RestOptions.BIND_PORT, "0");
        configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(16));
        configuration.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(16));
        configuration.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(16));
        configuration.setString("heartbeat.timeout", HEARTBEAT.toMillis() + " ms");
        configuration.setString("heartbeat.interval", "500 ms");
        MiniCluster cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(TASK_MANAGERS)
                .setNumSlotsPerTaskManager(SLOTS)
                .build());
        cluster.start();
        return new Cluster(cluster, Files.createTempDirectory("laut-cluster"));
    }

    MiniCluster flink() {
        return cluster;
    }

    /** Starts a job with a checkpoint every 100 ms, from a savepoint if one is named. */
    JobID submit(int parallelism, String savepoint, Consumer<StreamExecutionEnvironment> job) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(100));
        configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.toUri().toString());
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, savepoint.isEmpty() ? "fixed-delay" : "none");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 20);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
        StreamExecutionEnvironment environment =
                StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration);
        job.accept(environment);
        JobGraph graph = environment.getStreamGraph().getJobGraph();
        if (!savepoint.isEmpty()) {
            graph.setSavepointRestoreSettings(SavepointRestoreSettings.forPath(savepoint));
        }
        return cluster.submitJob(graph).get(30, TimeUnit.SECONDS).getJobID();
    }

    /** Waits for a job to end; a failure is thrown. */
    void await(JobID job) throws Exception {
        await(job, PATIENCE);
    }

    void await(JobID job, Duration patience) throws Exception {
        JobResult result = cluster.requestJobResult(job).get(patience.toSeconds(), TimeUnit.SECONDS);
        result.toJobExecutionResult(Cluster.class.getClassLoader());
    }

    /** Waits until a running job has taken so many checkpoints. */
    void awaitCheckpoints(JobID job, long count) throws Exception {
        while (checkpoints(job) < count) {
            JobStatus status = cluster.getJobStatus(job).get();
            assertFalse(status.isGloballyTerminalState(), "the job ended too early: " + status);
            Thread.sleep(20);
        }
    }

    private long checkpoints(JobID job) throws Exception {
        CheckpointStatsSnapshot stats = cluster.getExecutionGraph(job).get().getCheckpointStatsSnapshot();
        return stats == null ? 0 : stats.getCounts().getNumberOfCompletedCheckpoints();
    }

    /**
     * Stops a job with a savepoint, of which it gives the address; tries again where a step was not ready for it.
     *
     * @param isEnd whether the job is to behave as at the end of its input
     */
    String stop(JobID job, Path savepoints, boolean isEnd) throws Exception {
        for (int left = ATTEMPTS; ; left--) {
            try {
                return cluster.stopWithSavepoint(job, savepoints.toString(), isEnd, SavepointFormatType.CANONICAL)
                        .get(60, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (left == 0 || !(e.getCause() instanceof CheckpointException)) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    /** How often the steps of a job were started again, all together. */
    int restarts(JobID job) throws Exception {
        int restarts = 0;
        for (AccessExecutionVertex step :
                cluster.getExecutionGraph(job).get(30, TimeUnit.SECONDS).getAllExecutionVertices()) {
            restarts += step.getCurrentExecutionAttempt().getAttemptNumber();
        }
        return restarts;
    }

    /** Ends one task manager, with everything that runs in it, and starts another. */
    void kill(int taskManager) throws Exception {
        cluster.terminateTaskManager(taskManager).get(30, TimeUnit.SECONDS);
        cluster.startTaskManager();
    }

    void run(int parallelism, Consumer<StreamExecutionEnvironment> job) throws Exception {
        await(submit(parallelism, "", job));
    }

    void stop() throws Exception {
        cluster.close();
        FileUtils.deleteDirectoryQuietly(checkpoints.toFile());
    }
}
