package dev.laut.flink;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Keeps which articles of a room share text, and which tell of one happening. They are grouped in rounds: when the input
 * ends, when so many wait, or when one has waited so long; keyed by room. What is given out are the pairs and stories
 * that are new or have changed, as lines of JSON.
 */
final class Groups extends Remembering<Taken, String> {

    /** The pairs of copies; the main output are the stories. */
    static final OutputTag<String> COPIES = new OutputTag<>("copies") {
        private static final long serialVersionUID = 1;
    };

    private static final long serialVersionUID = 1;

    private final JobSettings settings;
    private transient GroupState state;

    Groups(JobSettings settings, int format) {
        super("groups", format);
        this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
        state = new GroupState(getRuntimeContext());
    }

    @Override
    public void processElement(Taken taken, Context context, Collector<String> stories) throws Exception {
        if (state.waiting() == 0) {
            wake(context);
        }
        state.add(taken);
        if (state.waiting() >= settings.roundSize()) {
            run(context, stories);
        }
    }

    /** The end of the input is the end of event time. */
    private void wake(Context context) {
        context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
        if (!settings.every().isZero()) {
            long now = context.timerService().currentProcessingTime();
            context.timerService()
                    .registerProcessingTimeTimer(now + settings.every().toMillis());
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<String> stories) throws Exception {
        if (state.waiting() > 0) {
            run(context, stories);
        }
    }

    private void run(Context context, Collector<String> stories) throws Exception {
        new Round(state, settings.keepDays(), line -> context.output(COPIES, line), stories::collect).run();
    }
}
