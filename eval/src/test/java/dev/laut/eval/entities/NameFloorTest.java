package dev.laut.eval.entities;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.laut.eval.EvaluationData;
import dev.laut.eval.Floors;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names are found no worse than before: the rules on all sentences, trained weights on a fold they have not seen. */
class NameFloorTest {

    @Test
    void namesStayAboveTheirFloors() {
        Optional<Path> file = EvaluationData.find("entities/dev.tsv");
        assumeTrue(file.isPresent(), "no GermEval sentences");
        NameTraining training = new NameTraining(file.get());
        Floors floors = Floors.load();
        floors.check("names.rules.f1", training.rules().f1());
        floors.check("names.unseen.f1", training.fold(4).f1());
    }
}
