package dev.laut.flink;

import java.time.Duration;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;

/**
 * Lets each version of an address through once: an article whose words, title, date or publisher differ is a version,
 * another page around the same words is not. Keyed by address.
 */
final class Versions extends Remembering<Taken, Taken> {

    /** Counts what goes through. */
    static final String ARTICLES = "articles";

    private static final long serialVersionUID = 1;

    private final Duration remember;
    private final LongCounter articles = new LongCounter();
    private transient MapState<String, Long> versions;

    Versions(JobSettings settings, int format) {
        super("versions", format);
        this.remember = settings.remember();
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
}
