package dev.laut.flink;

import java.time.Duration;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Lets each version of an address through once: an article whose words, title, date or publisher differ is a version,
 * another page around the same words is not. Keyed by address.
 */
final class Versions extends KeyedProcessFunction<String, Taken, Taken> implements CheckpointedFunction {

    /** Counts what goes through. */
    static final String ARTICLES = "articles";

    private static final long serialVersionUID = 1;

    private final Duration remember;
    private final int format;
    private final LongCounter articles = new LongCounter();
    private transient StateFormat stateFormat;
    private transient MapState<String, Long> versions;

    Versions(JobSettings settings, int format) {
        this.remember = settings.remember();
        this.format = format;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        stateFormat = new StateFormat(format);
        stateFormat.check(context, "versions");
    }

    @Override
    public void open(OpenContext context) {
        getRuntimeContext().addAccumulator(ARTICLES, articles);
        MapStateDescriptor<String, Long> name = new MapStateDescriptor<>("versions-1", Types.STRING, Types.LONG);
        name.enableTimeToLive(Repeats.lifetime(remember));
        versions = getRuntimeContext().getMapState(name);
    }

    @Override
    public void processElement(Taken taken, Context context, Collector<Taken> out) throws Exception {
        String fingerprint = taken.entry().fingerprint();
        if (!versions.contains(fingerprint)) {
            versions.put(fingerprint, taken.number());
            articles.add(1);
            out.collect(taken);
        }
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        stateFormat.keep();
    }
}
