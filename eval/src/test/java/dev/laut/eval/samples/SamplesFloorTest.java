package dev.laut.eval.samples;

import dev.laut.eval.Floors;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The sample articles are read no worse than they were. */
class SamplesFloorTest {

    @Test
    void readsTheSamplesAsWellAsBefore() throws IOException {
        check("samples", SampleEvaluation.affair(difference -> {}).run());
    }

    @Test
    void readsTheMannersOfManyOutletsAsWellAsBefore() throws IOException {
        check("outlets", SampleEvaluation.outlets(difference -> {}).run());
    }

    @Test
    void readsFreshArticlesAsWellAsBefore() throws IOException {
        check("manners", SampleEvaluation.manners(difference -> {}).run());
    }

    private static void check(String set, SampleScore score) throws IOException {
        Floors floors = Floors.load();
        floors.check(set + ".found", score.foundShare());
        floors.check(set + ".precise", score.preciseShare());
        floors.check(set + ".speakers", score.speakerShare());
        floors.check(set + ".hops", score.hopShare());
    }
}
