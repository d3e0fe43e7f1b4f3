package dev.laut.eval.samples;

import dev.laut.eval.Measured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Prints how the sample articles are read and where the reading differs from the hand-made one. */
public final class SamplesReport {

    private SamplesReport() {}

    /** The scores. */
    public static List<Measured> measure() {
        try {
            SampleScore score = new SampleEvaluation(difference -> {}).run();
            return List.of(
                    new Measured("samples.found", score.foundShare()),
                    new Measured("samples.precise", score.preciseShare()),
                    new Measured("samples.speakers", score.speakerShare()),
                    new Measured("samples.hops", score.hopShare()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the samples", e);
        }
    }

    public static void main(String[] arguments) throws IOException {
        System.out.println(new SampleEvaluation(System.out::println).run());
    }
}
