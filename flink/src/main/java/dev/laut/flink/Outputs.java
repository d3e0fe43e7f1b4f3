package dev.laut.flink;

import java.util.Objects;
import java.util.Optional;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * Where the job writes.
 *
 * @param records lines of JSON, one for each version of an article, as {@code laut read --json} prints them
 * @param copies lines of JSON, one for each pair that is new, has changed or is gone
 * @param stories the same for stories
 * @param poisons lines of JSON, one for each input that no record comes from
 * @param store keeps the records too, with copies and stories of its own
 */
public record Outputs(
        Optional<Sink<String>> records,
        Optional<Sink<String>> copies,
        Optional<Sink<String>> stories,
        Optional<Sink<String>> poisons,
        Optional<Sink<Taken>> store) {

    public Outputs {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(copies, "copies");
        Objects.requireNonNull(stories, "stories");
        Objects.requireNonNull(poisons, "poisons");
        Objects.requireNonNull(store, "store");
    }

    /** Files of a folder in any of Flink's file systems; each line once, whatever was started again. */
    public static Outputs files(String folder) {
        return new Outputs(
                Optional.of(lines(folder, "records")),
                Optional.of(lines(folder, "copies")),
                Optional.of(lines(folder, "stories")),
                Optional.of(lines(folder, "poisons")),
                Optional.empty());
    }

    /** A store on a server of PostgreSQL, which others read and correct meanwhile. */
    public static Outputs store(String address) {
        return new Outputs(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new StoreSink(address, StoreSink.PATIENCE)));
    }

    private static Sink<String> lines(String folder, String name) {
        return FileSink.forRowFormat(new Path(folder, name), new SimpleStringEncoder<String>("UTF-8"))
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .withOutputFileConfig(OutputFileConfig.builder()
                        .withPartPrefix(name)
                        .withPartSuffix(".jsonl")
                        .build())
                .build();
    }
}
