package dev.laut.eval.ledger;

import dev.laut.eval.Floors;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LedgerFloorsTest {

    @Test
    void theAnnouncementsOfTheSamplesStayAboveTheFloors() throws IOException {
        LedgerScore score = new LedgerEvaluation(difference -> {}).run();
        Floors floors = Floors.load();
        floors.check("ledger.found", (double) score.found() / score.wanted());
        floors.check("ledger.state", (double) score.state() / score.wanted());
        floors.check("ledger.due", (double) score.due() / score.wanted());
        floors.check("ledger.shown", (double) score.shown() / score.wanted());
        floors.check("ledger.entries", (double) score.found() / score.entries());
    }
}
