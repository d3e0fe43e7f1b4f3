package dev.laut.eval.times;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.laut.eval.EvaluationData;
import dev.laut.eval.Floors;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimesFloorTest {

    @Test
    void readsTimesAsWellAsBefore() {
        Optional<Path> folder = EvaluationData.find("times");
        assumeTrue(folder.isPresent(), "no evaluation data \"times\"");
        TimeScore score = new TimesEvaluation().score(TimeMlArticle.readAll(folder.get()));
        Floors floors = Floors.load();
        floors.check("times.strict", score.strictF1());
        floors.check("times.relaxed", score.relaxedF1());
        floors.check("times.value", score.valueF1());
    }
}
