package dev.laut.flink;

import dev.laut.input.InputSettings;
import dev.laut.store.Intake;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The job: articles are found, read side by side, told from what is known, grouped and written. It gives the same
 * records, copies and origins as {@code laut add} does for the same input.
 *
 * <pre>{@code
 * new ClusterJob(JobSettings.DEFAULT).build(environment, ClusterJob.files(inputs, limits), Outputs.files(folder));
 * environment.execute("laut");
 * }</pre>
 */
public final class ClusterJob {

    /** All articles are of one room, as in one store. */
    private static final String ROOM = "all";

    private final JobSettings settings;
    private final int format;
    private final Analysis.Reading reading;

    public ClusterJob(JobSettings settings) {
        this(settings, StateFormat.CURRENT, Intake::pack);
    }

    /**
     * Tests give other ones.
     *
     * @param format of the state
     * @param reading what is done with each input
     */
    ClusterJob(JobSettings settings, int format, Analysis.Reading reading) {
        this.settings = settings;
        this.format = format;
        this.reading = reading;
    }

    /** Files and folders in any of Flink's file systems. */
    public static Source<Found, ?, ?> files(List<String> inputs, InputSettings limits) {
        return FileSource.forBulkFileFormat(
                        new ArticleFormat(limits),
                        inputs.stream().map(Path::new).toArray(Path[]::new))
                .setFileEnumerator(ArticleFolders::new)
                .build();
    }

    /** Lays the job out in an environment, which then executes it. */
    public void build(StreamExecutionEnvironment environment, Source<Found, ?, ?> source, Outputs outputs) {
        DataStream<Found> found = environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "articles")
                .uid("articles-1");
        SingleOutputStreamOperator<Taken> read = found.keyBy(Found::key)
                .process(new Repeats(settings))
                .uid("repeats-1")
                .name("repeats")
                .process(new Analysis(settings, reading))
                .uid("analysis-1")
                .name("analysis");
        SingleOutputStreamOperator<Taken> versions = read.keyBy(
                        taken -> taken.entry().address())
                .process(new Versions(settings, format))
                .uid("versions-1")
                .name("versions");
        write(versions.map(taken -> taken.entry().json()).uid("lines-1").name("lines"), outputs.records(), "records");
        outputs.store()
                .ifPresent(store ->
                        versions.sinkTo(store).setParallelism(1).uid("store-1").name("store"));
        write(read.getSideOutput(Analysis.POISON), outputs.poisons(), "poisons");
        if (outputs.copies().isPresent() || outputs.stories().isPresent()) {
            group(versions, outputs);
        }
    }

    private void group(DataStream<Taken> versions, Outputs outputs) {
        SingleOutputStreamOperator<String> stories = versions.keyBy(taken -> ROOM)
                .process(new Groups(settings, format))
                .setParallelism(1)
                .uid("groups-1")
                .name("groups");
        write(stories, outputs.stories(), "stories");
        write(stories.getSideOutput(Groups.COPIES), outputs.copies(), "copies");
    }

    private static void write(DataStream<String> lines, Optional<Sink<String>> sink, String name) {
        sink.ifPresent(to -> lines.sinkTo(to).uid(name + "-1").name(name));
    }
}
