package dev.laut.eval.samples;

import dev.laut.eval.Floors;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The sample articles are read no worse than they were. */
class SamplesFloorTest {

    @Test
    void readsTheSamplesAsWellAsBefore() throws IOException {
        SampleScore score = new SampleEvaluation(difference -> {}).run();
        Floors floors = Floors.load();
        floors.check("samples.found", score.foundShare());
        floors.check("samples.precise", score.preciseShare());
        floors.check("samples.speakers", score.speakerShare());
        floors.check("samples.hops", score.hopShare());
    }
}
