package dev.laut.flink;

import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Lets each input through once, so that what is known need not be read; by {@link Found#key}. */
final class Repeats extends KeyedProcessFunction<String, Found, Found> {

    private static final long serialVersionUID = 1;

    private final Duration remember;
    private transient ValueState<Boolean> seen;

    Repeats(JobSettings settings) {
        this.remember = settings.remember();
    }

    @Override
    public void open(OpenContext context) {
        ValueStateDescriptor<Boolean> name = new ValueStateDescriptor<>("seen-1", Types.BOOLEAN);
        name.enableTimeToLive(lifetime(remember));
        seen = getRuntimeContext().getState(name);
    }

    /** Read or written again, a thing is remembered for as long again. */
    static StateTtlConfig lifetime(Duration remember) {
        return StateTtlConfig.newBuilder(remember)
                .setUpdateType(StateTtlConfig.UpdateType.OnReadAndWrite)
                .setStateVisibility(StateTtlConfig.StateVisibility.NeverReturnExpired)
                .cleanupFullSnapshot()
                .build();
    }

    @Override
    public void processElement(Found found, Context context, Collector<Found> out) throws Exception {
        if (found.isPoison() || seen.value() == null) {
            seen.update(true);
            out.collect(found);
        }
    }
}
