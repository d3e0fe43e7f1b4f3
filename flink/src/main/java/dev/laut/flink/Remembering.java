package dev.laut.flink;

import java.util.Objects;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;

/** A step that remembers, in a format of its own: what is restored in another one is refused when the job starts. */
abstract class Remembering<I, O> extends KeyedProcessFunction<String, I, O> implements CheckpointedFunction {

    private static final long serialVersionUID = 1;

    private final String name;
    private final int format;
    private transient StateFormat stateFormat;

    /** @param name by which a refusal calls the step */
    Remembering(String name, int format) {
        this.name = Objects.requireNonNull(name, "name");
        this.format = format;
    }

    @Override
    public final void initializeState(FunctionInitializationContext context) throws Exception {
        stateFormat = new StateFormat(format);
        stateFormat.check(context, name);
    }

    @Override
    public final void snapshotState(FunctionSnapshotContext context) throws Exception {
        stateFormat.keep();
    }
}
