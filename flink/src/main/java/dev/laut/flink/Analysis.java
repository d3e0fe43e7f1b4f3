package dev.laut.flink;

import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.store.InputFormat;
import dev.laut.store.Intake;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Reads articles. Whatever an article holds, and whatever fails over it, costs that article only. */
final class Analysis extends ProcessFunction<Found, Taken> {

    static final OutputTag<String> POISON = new OutputTag<>("poison") {
        private static final long serialVersionUID = 1;
    };

    private static final long serialVersionUID = 1;

    private final String published;
    private final String publisher;
    private transient Intake intake;

    Analysis(JobSettings settings) {
        this.published = settings.published();
        this.publisher = settings.publisher();
    }

    @Override
    public void open(OpenContext context) {
        Given options = Given.options(
                dev.laut.article.PublicationTime.parse(published),
                Optional.of(publisher).filter(name -> !name.isBlank()));
        intake = new Intake(Engine.laut(), Engine.lemmas(), options);
    }

    @Override
    public void processElement(Found found, Context context, Collector<Taken> out) {
        if (found.isPoison()) {
            context.output(POISON, found.poison());
            return;
        }
        Optional<Poison> poison = read(found, out);
        poison.ifPresent(reason -> context.output(POISON, reason.json()));
    }

    private Optional<Poison> read(Found found, Collector<Taken> out) {
        Input input = InputFormat.read(found.input()).input();
        Intake.Outcome outcome;
        try {
            outcome = intake.pack(input);
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
