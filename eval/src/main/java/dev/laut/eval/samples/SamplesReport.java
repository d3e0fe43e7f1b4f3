package dev.laut.eval.samples;

import java.io.IOException;

/** Prints how the sample articles are read and where the reading differs from the hand-made one. */
public final class SamplesReport {

    private SamplesReport() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(new SampleEvaluation(System.out::println).run());
    }
}
