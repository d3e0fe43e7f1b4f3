package dev.laut.eval.samples;

import dev.laut.eval.Measured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Prints how the sample articles are read and where the reading differs from the hand-made one. */
public final class SamplesReport {

    private SamplesReport() {}

    /** The scores. */
    public static List<Measured> measure() {
        try {
            List<Measured> measured = new ArrayList<>();
            measured.addAll(measured(
                    "samples", SampleEvaluation.affair(difference -> {}).run()));
            measured.addAll(measured(
                    "outlets", SampleEvaluation.outlets(difference -> {}).run()));
            measured.addAll(measured(
                    "manners", SampleEvaluation.manners(difference -> {}).run()));
            return measured;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the samples", e);
        }
    }

    private static List<Measured> measured(String set, SampleScore score) {
        return List.of(
                new Measured(set + ".found", score.foundShare()),
                new Measured(set + ".precise", score.preciseShare()),
                new Measured(set + ".speakers", score.speakerShare()),
                new Measured(set + ".hops", score.hopShare()));
    }

    public static void main(String[] arguments) throws IOException {
        System.out.println(SampleEvaluation.affair(System.out::println).run());
        System.out.println(SampleEvaluation.outlets(System.out::println).run());
        System.out.println(SampleEvaluation.manners(System.out::println).run());
    }
}
