package dev.laut.flink;

import dev.laut.article.PublicationTime;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.store.InputFormat;
import dev.laut.store.Intake;
import java.io.Serializable;
import java.util.Optional;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Reads articles. Whatever an article holds, and whatever fails over it, costs that article only. */
final class Analysis extends ProcessFunction<Found, Taken> {

    static final OutputTag<String> POISON = new OutputTag<>("poison") {
        private static final long serialVersionUID = 1;
    };

    /** Counts what no record comes from. */
    static final String POISONS = "poisons";

    private static final long serialVersionUID = 1;

    private final Reading reading;
    private final String published;
    private final String publisher;
    private final LongCounter poisons = new LongCounter();
    private transient Intake intake;

    /** How an input is read; not by several threads at once. */
    interface Reading extends Serializable {

        Intake.Outcome read(Intake intake, Input input);
    }

    Analysis(JobSettings settings, Reading reading) {
        this.reading = reading;
        this.published = settings.published();
        this.publisher = settings.publisher();
    }

    @Override
    public void open(OpenContext context) {
        getRuntimeContext().addAccumulator(POISONS, poisons);
        Given options = Given.options(
                PublicationTime.parse(published), Optional.of(publisher).filter(name -> !name.isBlank()));
        intake = new Intake(Engine.laut(), Engine.lemmas(), options);
    }

    @Override
    public void processElement(Found found, Context context, Collector<Taken> out) {
        if (found.isPoison()) {
            give(found.poison(), context);
            return;
        }
        Optional<Poison> poison = read(found, out);
        poison.ifPresent(reason -> give(reason.json(), context));
    }

    private void give(String poison, Context context) {
        poisons.add(1);
        context.output(POISON, poison);
    }

    private Optional<Poison> read(Found found, Collector<Taken> out) {
        Input input = InputFormat.read(found.input()).input();
        Intake.Outcome outcome;
        try {
            outcome = reading.read(intake, input);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.of(Poison.of(input.location(), e));
        }
        if (outcome instanceof Intake.Outcome.Refused refused) {
            return Optional.of(Poison.of(input.location(), refused.refusal()));
        }
        Intake.Outcome.Packed read = (Intake.Outcome.Packed) outcome;
        out.collect(Taken.of(found, read.entry(), read.articleRecord()));
        return Optional.empty();
    }
}
